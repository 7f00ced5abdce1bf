import {
  effectsFigure,
  indexBarsFigure,
  indexConvergenceFigure,
  standaloneFigure,
} from '../../src/report/index.ts';
import type { SensitivityRecord } from '../../src/trials/index.ts';
import { others, studyViews, type IndexedFactor } from './record-view.ts';

/** Bars and lines of a panel. */
const mostBars = 8;
const mostLines = 5;

/** The largest, and what did not survive. */
const barsOf = (indexed: readonly IndexedFactor[]): readonly IndexedFactor[] => [
  ...indexed.filter(({ name }) => name !== others).slice(0, mostBars - 1),
  ...indexed.filter(({ name }) => name === others),
];

export const figurePath = (kind: 'effects' | 'indices' | 'convergence', study: string): string =>
  `docs/images/sensitivity-${kind}-${study}.svg`;

/** Texts of the figures by path. */
export const sensitivityFigures = (record: SensitivityRecord): ReadonlyMap<string, string> =>
  new Map(
    studyViews(record).flatMap(({ id, title, readings }) => [
      [
        figurePath('effects', id),
        standaloneFigure(
          effectsFigure(
            `Elementary effects. ${title}`,
            readings.map((reading) => ({ title: reading.title, points: reading.screened })),
          ),
        ),
      ],
      [
        figurePath('indices', id),
        standaloneFigure(
          indexBarsFigure(
            `Sobol’ indices. ${title}`,
            readings.map(({ title: name, indexed }) => ({ title: name, bars: barsOf(indexed) })),
          ),
        ),
      ],
      [
        figurePath('convergence', id),
        standaloneFigure(
          indexConvergenceFigure(
            `Convergence of total indices. ${title}`,
            readings.map(({ title: name, record: { convergence }, indexed }) => ({
              title: name,
              rows: convergence.map(({ rows }) => rows),
              lines: indexed
                .slice(0, mostLines)
                .map(({ name: factor, totals, total }) => ({ name: factor, values: totals, ...total })),
            })),
          ),
        ),
      ],
    ]),
  );
