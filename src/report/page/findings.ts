import type { Report } from '../../planning/index.ts';
import { dayWords } from '../date-words.ts';
import { findingGroups, type FindingGroup } from '../finding-groups.ts';
import { html, type Markup } from '../markup.ts';
import { severityWords } from '../words.ts';
import type { Citations } from './citations.ts';
import { markOf } from './evidence-mark.ts';

export const findingList = ({ findings }: Report, citations: Citations): Markup =>
  html`<section aria-labelledby="findings">
    <h2 id="findings">Findings</h2>
    ${
      findings.length === 0
        ? html`<p>No finding: no rule of the catalogue applies to this plan.</p>`
        : html`<ul class="findings">
            ${findingGroups(findings).map((group) => findingEntry(group, citations))}
          </ul>`
    }
  </section>`;

const findingEntry = (group: FindingGroup, { cite }: Citations): Markup => {
  const { severity, title, advice, amber, until, reasons, rules, pointers } = group;
  const { icon, word } = severityWords[severity];
  return html`<li class="finding ${severity}">
    <p class="severity"><span class="icon" aria-hidden="true">${icon}</span> ${word}</p>
    <div>
      <h3>${title}${amber === true ? html` ${markOf('assumed')}` : []}</h3>
      ${
        reasons.length === 1
          ? reasons.map(({ reason, sources }) => html`<p>${reason}${cite(sources)}</p>`)
          : html`<ul class="reasons">
              ${reasons.map(({ reason, sources }) => html`<li>${reason}${cite(sources)}</li>`)}
            </ul>`
      }
      <p class="advice">${advice}</p>
      ${
        until === undefined
          ? []
          : html`<p class="until">
              Holds until <strong>${dayWords(until)}</strong> (${until}); from that day on it no longer
              applies.
            </p>`
      }
      <p class="pointer">
        ${rules.length === 1 ? 'rule' : 'rules'} ${listed(rules)}
        ${pointers.length === 0 ? [] : html`· at ${listed(pointers)}`}
      </p>
    </div>
  </li>`;
};

const listed = (codes: readonly string[]): readonly Markup[] =>
  codes.map((code, i) => html`${i === 0 ? '' : ', '}<code>${code}</code>`);
