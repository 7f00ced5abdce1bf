import type { ComparedValue, PlanComparison } from '../planning/index.ts';
import { comparisonStyle } from './comparison/comparison-style.ts';
import { courseContrastSection } from './comparison/course-contrast-section.ts';
import { differenceBar } from './comparison/difference-bar.ts';
import {
  comparisonExplained,
  differenceWords,
  findingCounts,
  isNothing,
  planLetter,
} from './comparison-words.ts';
import { html, markupToString, type Markup } from './markup.ts';
import { formatBandValue } from './number-format.ts';
import { shortHash } from './page/header.ts';
import { style } from './page/style.ts';
import { samplingWords, versionWords } from './provenance-words.ts';
import type { ReportPageOptions } from './report-page.ts';
import {
  noScoreCompared,
  scoreDifferenceWords,
  scoreDifferencesExplained,
  scoreDifferencesTitle,
} from './score-difference-words.ts';
import { formatUnit } from './unit-format.ts';

type Row = PlanComparison['rows'][number];

/** Others beside the first in one table; more go into the next table. */
const othersInTable = 3;

/** Plans side by side as one self-contained page: no script, nothing fetched. */
export const comparisonPage = (comparison: PlanComparison, { date }: ReportPageOptions): string => {
  const { plans, rows, scenarios, notice } = comparison;
  const zones = [...new Set(rows.map((row) => row.zone))];
  return markupToString(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
          />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>Comparison of ${plans.length} plans – Percuta</title>
          ${style(`percuta · comparison of ${plans.length} plans ${shortHash(comparison.hash)} · ${date}`, notice)}
          <style>
            ${comparisonStyle}
          </style>
        </head>
        <body class="comparison">
          <header>
            <p class="running">
              <span class="brand">percuta</span>
              <span
                >comparison of ${plans.length} plans <code>${shortHash(comparison.hash)}</code> ·
                ${date}</span
              >
            </p>
            <h1>Plans side by side</h1>
            <p class="notice" role="note">${notice}</p>
            <dl class="plans">
              ${plans.map(
                ({ title, findings }, i) =>
                  html`<div>
                    <dt>${planLetter(i)}</dt>
                    <dd><bdi>${title}</bdi><span class="meaning">${findingCounts(findings)}</span></dd>
                  </div>`,
              )}
            </dl>
            ${comparisonExplained(scenarios).map((text) => html`<p>${text}</p>`)}
          </header>
          <main>
            ${zones.map((zone, z) => zoneSection(zone, z, rows, plans.length))} ${scoreSection(comparison)}
            ${comparison.courses === undefined ? [] : courseContrastSection(comparison.courses)}
          </main>
          <footer>
            <p>
              ${samplingWords(comparison)}; ${versionWords(comparison)}; hash
              <code class="hash">${comparison.hash}</code>. ${notice}
            </p>
          </footer>
        </body>
      </html> `,
  );
};

const scoreSection = ({ scores }: PlanComparison): Markup =>
  html`<section aria-labelledby="scores">
    <h2 id="scores">${scoreDifferencesTitle}</h2>
    <p>${scores.length === 0 ? noScoreCompared : scoreDifferencesExplained}</p>
    ${scores.map(
      ({ title, differences }) =>
        html`<h3>${title}</h3>
          <ul>
            ${differences.map((entry, i) => html`<li>${scoreDifferenceWords(entry, i)}</li>`)}
          </ul>`,
    )}
  </section>`;

const zoneSection = (zone: string, index: number, all: readonly Row[], plans: number): Markup => {
  const rows = all.filter((row) => row.zone === zone);
  const groups = Array.from({ length: Math.max(1, Math.ceil((plans - 1) / othersInTable)) }, (_, k) =>
    Array.from(
      { length: Math.min(othersInTable, plans - 1 - k * othersInTable) },
      (__, j) => 1 + k * othersInTable + j,
    ),
  );
  return html`<section aria-labelledby="zone-${index}">
    <h2 id="zone-${index}">Zone <span class="muted">${zone}</span></h2>
    ${groups.map((others) => comparisonTable(rows, others))}
  </section>`;
};

const comparisonTable = (rows: readonly Row[], others: readonly number[]): Markup =>
  html`<table class="compared">
    <caption>
      Median and 90 %; below, the difference to ${planLetter(0)} scenario by scenario, drawn with 0 in the
      middle and each row on its own scale
    </caption>
    <thead>
      <tr>
        <th scope="col">Indicator</th>
        <th scope="col" class="number">${planLetter(0)}</th>
        ${others.map(
          (plan) =>
            html`<th scope="col" class="number">
              ${planLetter(plan)}<span class="meaning">${planLetter(plan)} − ${planLetter(0)}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const reach = reachOf(row);
        return html`<tr>
          <th scope="row">
            ${row.title}
            <span class="meaning"
              >${formatUnit(row.unit) === '' ? 'no unit' : `in ${formatUnit(row.unit)}`}</span
            >
          </th>
          <td class="number">${valueWords(row.values[0] ?? null, row)}</td>
          ${others.map((plan) => {
            const value = row.values[plan] ?? null;
            return html`<td class="number">${valueWords(value, row)} ${differenceOf(value, row, reach)}</td>`;
          })}
        </tr>`;
      })}
    </tbody>
  </table>`;

/** One scale for all plans of a row, 0 in the middle. */
const reachOf = ({ values }: Row): number =>
  Math.max(
    0,
    ...values.flatMap((value) =>
      value === null || value.difference === null
        ? []
        : [Math.abs(value.difference.low90), Math.abs(value.difference.high90)],
    ),
  );

const valueWords = (value: ComparedValue | null, { decimals }: Row): string =>
  value === null ? 'no such zone' : formatBandValue({ ...value, decimals });

const differenceOf = (
  value: ComparedValue | null,
  { decimals }: Row,
  reach: number,
): Markup | readonly Markup[] => {
  if (value === null || value.difference === null) return [];
  return html`<span class="change">${differenceWords(value.difference, decimals)}</span>
    ${isNothing(value.difference, decimals) ? [] : differenceBar(value.difference, reach)}`;
};
