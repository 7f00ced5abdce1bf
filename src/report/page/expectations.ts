import type { Report } from '../../planning/index.ts';
import {
  expectationGroups,
  expectationWords,
  isMarkedExpectation,
  sightingWords,
  type ExpectationGroup,
} from '../expectation-words.ts';
import { html, type Markup } from '../markup.ts';
import type { Citations } from './citations.ts';
import { markOf } from './evidence-mark.ts';

/** What to expect after a session: what texts saw, and the model’s number where there is one. */
export const expectationSection = (report: Report, citations: Citations): Markup | readonly Markup[] => {
  const groups = expectationGroups(report);
  if (groups.length === 0) return [];
  return html`<section aria-labelledby="expectations">
    <h2 id="expectations">What to expect after each session</h2>
    ${groups.map((group) => groupEntry(group, report, citations))}
  </section>`;
};

const groupEntry = (group: ExpectationGroup, report: Report, { cite }: Citations): Markup => {
  const [first] = group;
  return html`<article class="rests">
    <h3>${first.title}${isMarkedExpectation(group) ? html` ${markOf(first.mark)}` : []}</h3>
    <p>${first.meaning}</p>
    <ul>
      ${expectationWords(group, report).map((words) => html`<li>${words}</li>`)}
      ${first.remark === undefined ? [] : html`<li>${first.remark}</li>`}
      ${first.sightings.map(
        (sighting) =>
          html`<li>
            Seen: ${sightingWords(sighting)}${cite(sighting.seen.sources)}
            ${sighting.amber ? markOf('assumed') : []}
          </li>`,
      )}
    </ul>
  </article>`;
};
