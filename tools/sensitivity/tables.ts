import { isAssumed, quantileOf } from '../../src/model/index.ts';
import type { Estimate } from '../../src/numerics/index.ts';
import { formatSignificant, withUnit } from '../../src/report/index.ts';
import { parameterOf, type ReadingView, type StudyView } from './record-view.ts';

export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

const shareText = (share: number): string => share.toFixed(2).replace('-', '−');

export const estimateText = ({ value, low, high }: Estimate): string =>
  `${shareText(value)} (${shareText(low)} to ${shareText(high)})`;

const signed = (value: number): string => formatSignificant(value, 2);

const screenedMost = 5;

/** Elementary effects of each reading, the largest. */
export const effectTable = ({ readings }: StudyView): readonly string[] =>
  table(
    ['reading', 'µ* ± standard error (µ), the largest'],
    readings.map(({ title, screened }) => [
      title,
      screened
        .slice(0, screenedMost)
        .map(({ name, muStar, error, mu }) => `${name} ${signed(muStar)} ± ${signed(error)} (${signed(mu)})`)
        .join('; '),
    ]),
  );

/** Total indices from here on are shown. */
export const shownTotal = 0.05;

export const indexTable = ({ readings }: StudyView): readonly string[] =>
  table(
    ['reading', 'parameter', 'alone: first index (95 %)', 'with others: total index (95 %)'],
    readings.flatMap(({ title, indexed }) =>
      indexed
        .filter(({ total }) => total.value >= shownTotal)
        .map(({ name, first, total }, at) => [
          at === 0 ? title : '',
          name,
          estimateText(first),
          estimateText(total),
        ]),
    ),
  );

const largestBy = <Entry>(entries: readonly Entry[], sizeOf: (entry: Entry) => number): number =>
  Math.max(...entries.map(sizeOf));

/** Half the width of the widest interval of a total index. */
export const widestHalf = ({ indexed }: ReadingView): number =>
  largestBy(indexed, ({ total }) => (total.high - total.low) / 2);

/** The most that a total index moved from half of the rows to all. */
export const largestMove = ({ indexed }: ReadingView): number =>
  largestBy(indexed, ({ totals }) => Math.abs((totals.at(-1) ?? NaN) - (totals.at(-2) ?? NaN)));

/** The same from a quarter to half. */
const earlierMove = ({ indexed }: ReadingView): number =>
  largestBy(indexed, ({ totals }) => Math.abs((totals.at(-2) ?? NaN) - (totals.at(-3) ?? NaN)));

export const sumOfFirst = ({ indexed }: ReadingView): number =>
  indexed.reduce((sum, { first }) => sum + first.value, 0);

export const convergenceTable = ({ readings }: StudyView): readonly string[] => {
  const [quarter, half, all] = (readings[0]?.record.convergence ?? []).map(({ rows }) => String(rows));
  return table(
    [
      'reading',
      `largest move of a total index, ${quarter ?? ''} to ${half ?? ''} rows`,
      `${half ?? ''} to ${all ?? ''} rows`,
      'widest 95 % interval, ±',
      'rows with an answer',
    ],
    readings.map((reading) => [
      reading.title,
      shareText(earlierMove(reading)),
      shareText(largestMove(reading)),
      shareText(widestHalf(reading)),
      String(reading.record.answered),
    ]),
  );
};

const priorText = (name: string): string => {
  const { prior, unit } = parameterOf(name);
  const [low, high] = [0.05, 0.95].map((share) => formatSignificant(quantileOf(prior, share), 4));
  return withUnit(`${low ?? ''} to ${high ?? ''}`, unit);
};

/** Each survivor of any study with where it matters most. */
export const survivorTable = (studies: readonly StudyView[]): readonly string[] => {
  const places = studies.flatMap(({ title: course, readings }) =>
    readings.flatMap(({ title, indexed }) =>
      indexed.map(({ name, total }) => ({ name, where: title, course, total })),
    ),
  );
  const names = [...new Set(studies.flatMap(({ record }) => record.survivors))];
  const rows = names
    .map((name) => {
      const most = places
        .filter((place) => place.name === name)
        .toSorted((a, b) => b.total.value - a.total.value)[0];
      if (most === undefined) throw new Error(`${name} has no index`);
      return most;
    })
    .toSorted((a, b) => b.total.value - a.total.value);
  return table(
    ['parameter', 'meaning', 'central 90 % of the prior', 'evidence', 'largest total index', 'of', 'course'],
    rows.map(({ name, total, where, course }) => [
      name,
      parameterOf(name).meaning,
      priorText(name),
      isAssumed(parameterOf(name)) ? 'assumed' : 'seen',
      estimateText(total),
      where,
      course,
    ]),
  );
};
