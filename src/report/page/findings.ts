import type { Report } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { severityWords } from '../words.ts';
import type { Citations } from './citations.ts';

export const findingList = ({ findings }: Report, { cite }: Citations): Markup =>
  html`<section aria-labelledby="findings">
    <h2 id="findings">Findings</h2>
    ${
      findings.length === 0
        ? html`<p>No finding: no rule of the catalogue applies to this plan.</p>`
        : html`<ul class="findings">
            ${findings.map((finding) => {
              const { icon, word } = severityWords[finding.severity];
              return html`<li class="finding ${finding.severity}">
                <p class="severity"><span class="icon" aria-hidden="true">${icon}</span> ${word}</p>
                <div>
                  <h3>${finding.title}</h3>
                  <p>${finding.reason}${cite(finding.sources)}</p>
                  <p class="advice">${finding.advice}</p>
                  <p class="pointer">
                    rule <code>${finding.rule}</code>
                    ${finding.pointer === '' ? [] : html`· at <code>${finding.pointer}</code>`}
                  </p>
                </div>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
