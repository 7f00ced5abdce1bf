import type { Finding } from '../../planning/index.ts';
import { findingGroups } from '../finding-groups.ts';
import { html, type Markup } from '../markup.ts';
import { severityWords } from '../words.ts';
import { tickBox } from './sheet-page.ts';

/** Findings that stop the plan or need a decision, one line each, with a box for the decision. */
export const sheetFindings = (findings: readonly Finding[], shown: number): Markup => {
  const open = findingGroups(findings.filter(({ severity }) => severity !== 'inform'));
  const rest = open.length - shown;
  return html`<section aria-labelledby="decisions">
    <h2 id="decisions">Needs a decision</h2>
    ${
      open.length === 0
        ? html`<p>Nothing: no finding stops the plan or asks for a decision.</p>`
        : html`<ul class="notes columns">
            ${open
              .slice(0, shown)
              .map(
                ({ severity, title, until, pointers }) =>
                  html`<li class="${severity}">
                    <span class="icon" title="${severityWords[severity].word}"
                      >${severityWords[severity].icon}</span
                    >${tickBox}
                    ${title}${until === undefined ? '' : html`, until <span class="day">${until}</span>`}${pointers.length > 1 ? ` (${pointers.length} places)` : ''}
                  </li>`,
              )}
          </ul>`
    }
    ${rest > 0 ? html`<p class="strong">and ${rest} more: read the report before the session.</p>` : []}
    <p class="small-print">
      ■ stops the plan · ▲ needs a decision · tick what is decided. Reasons and sources stand in the report.
    </p>
  </section>`;
};
