import type { Report, ReportedIndicator } from '../../planning/index.ts';
import { evidenceWords } from '../evidence-words.ts';
import { html, type Markup } from '../markup.ts';
import type { Citations } from './citations.ts';
import { markOf } from './evidence-mark.ts';
import { parameterAnchor } from './parameters.ts';

interface Group {
  readonly titles: readonly string[];
  readonly indicator: ReportedIndicator;
}

/** What each indicator rests on; indicators that rest on the same stand together. */
export const indicatorEvidence = (report: Report, citations: Citations): Markup | readonly Markup[] => {
  const groups = grouped(report);
  if (groups.length === 0) return [];
  return html`<section aria-labelledby="evidence">
    <h2 id="evidence">What the indicators rest on</h2>
    ${groups.map((group) => entry(group, report, citations))}
  </section>`;
};

const grouped = ({ zones }: Report): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const indicator of zones.flatMap((zone) => zone.indicators)) {
    const key = [indicator.mark, ...indicator.parameters, ...indicator.evidence.map(evidenceWords)].join('|');
    const titles = groups.get(key)?.titles ?? [];
    groups.set(key, { indicator, titles: [...new Set([...titles, indicator.title])] });
  }
  return [...groups.values()].filter(
    ({ indicator }) => indicator.parameters.length + indicator.evidence.length > 0,
  );
};

const entry = ({ titles, indicator }: Group, { parameters }: Report, { cite }: Citations): Markup =>
  html`<article class="rests">
    <h3>${titles.join('; ')} ${markOf(indicator.mark)}</h3>
    <ul>
      ${indicator.parameters.map((id) => {
        const found = parameters.find((parameter) => parameter.id === id);
        return html`<li>
          <a href="#${parameterAnchor(id)}">${found?.meaning ?? id}</a>
          ${found?.assumed === true ? markOf('assumed') : []}
        </li>`;
      })}
      ${indicator.evidence.map((evidence) => html`<li>${evidenceWords(evidence)}${cite(evidence.sources)}</li>`)}
    </ul>
  </article>`;
