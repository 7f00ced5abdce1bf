import type { ComparedValue, PlanComparison } from '../planning/index.ts';
import { courseContrastText } from './comparison/course-contrast-text.ts';
import { comparisonExplained, differenceWords, findingCounts, planLetter } from './comparison-words.ts';
import { formatBandValue } from './number-format.ts';
import { samplingWords, versionWords } from './provenance-words.ts';
import {
  noScoreCompared,
  scoreDifferenceWords,
  scoreDifferencesExplained,
  scoreDifferencesTitle,
} from './score-difference-words.ts';
import { plain, wrapped } from './terminal-text.ts';
import { formatUnit } from './unit-format.ts';
import { cellLines, wrappedColumns } from './wrapped-columns.ts';

const titleWidth = 30;

type Row = PlanComparison['rows'][number];

/** Plans side by side for a terminal: each indicator, one line a plan, with its difference to the first. */
export const comparisonText = (comparison: PlanComparison): string => {
  const { plans, rows, scenarios } = comparison;
  const zones = [...new Set(rows.map((row) => row.zone))];
  return [
    ...plans.flatMap(({ title, findings }, i) => [
      ...wrapped(`${planLetter(i)}  ${title}`, '', '   '),
      ...wrapped(findingCounts(findings), '   '),
    ]),
    '',
    ...comparisonExplained(scenarios).flatMap((text) => wrapped(text)),
    ...zones.flatMap((zone) => [
      '',
      `Zone ${plain(zone)}`,
      ...wrappedColumns(
        [
          ['Indicator', 'Plan', 'Median (90 %)', `Difference to ${planLetter(0)} (90 %)`, 'Unit'],
          ...rows.filter((row) => row.zone === zone).flatMap(rowLines),
        ],
        [titleWidth, 4, 24, 26, 12],
        [false, false, true, true, false],
      ).map((line) => `  ${line}`),
    ]),
    '',
    scoreDifferencesTitle,
    ...(comparison.scores.length === 0
      ? wrapped(noScoreCompared, '  ')
      : [
          ...wrapped(scoreDifferencesExplained, '  '),
          ...comparison.scores.flatMap(({ title, differences }) => [
            ...wrapped(title, '  '),
            ...differences.flatMap((entry, i) => wrapped(scoreDifferenceWords(entry, i), '    ', '      ')),
          ]),
        ]),
    ...(comparison.courses === undefined ? [] : courseContrastText(comparison.courses)),
    '',
    plain(`${samplingWords(comparison)}; ${versionWords(comparison)}`),
    `hash ${plain(comparison.hash)}`,
    ...wrapped(comparison.notice),
    '',
  ].join('\n');
};

/** One line a plan; a long title goes on beside the next plan. */
const rowLines = (row: Row): readonly (readonly string[])[] => {
  const titles = cellLines(row.title, titleWidth);
  const height = Math.max(titles.length, row.values.length);
  return Array.from({ length: height }, (_, i) => {
    const value = row.values[i];
    if (value === undefined) return [titles[i] ?? ''];
    return [
      titles[i] ?? '',
      planLetter(i),
      value === null ? 'no such zone' : formatBandValue({ ...value, decimals: row.decimals }),
      value === null ? '' : changeWords(value, i, row.decimals),
      i === 0 ? formatUnit(row.unit) : '',
    ];
  });
};

const changeWords = (value: ComparedValue, index: number, decimals: number): string => {
  if (index === 0) return 'the first';
  return value.difference === null ? 'not sampled' : differenceWords(value.difference, decimals);
};
