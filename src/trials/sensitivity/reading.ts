import type { Statistic, Statistics } from '../../numerics/index.ts';
import { log } from '../../quantities/index.ts';

/** One positive number read off a course. */
export interface Reading {
  readonly id: string;
  readonly title: string;
  readonly statistic: Statistic;
  /** What it is divided by. */
  readonly over?: Statistic;
}

export const readings: readonly Reading[] = [
  {
    id: 'stain',
    title: 'Stained collagen, at the end',
    statistic: { of: 'stainOfCollagen', reduce: 'final' },
  },
  {
    id: 'collagen',
    title: 'Collagen mass, at the end',
    statistic: { of: 'massOfCollagen', reduce: 'final' },
  },
  { id: 'elastin', title: 'Elastin, at the end', statistic: { of: 'elastin', reduce: 'final' } },
  {
    id: 'epidermis',
    title: 'Epidermal thickness, at the end',
    statistic: { of: 'epidermalThickness', reduce: 'final' },
  },
  {
    id: 'melanin',
    title: 'Epidermal melanin, at the end',
    statistic: { of: 'epidermalMelanin', reduce: 'final' },
  },
  { id: 'fibroblasts', title: 'Fibroblasts, peak', statistic: { of: 'fibroblastsOverRest', reduce: 'max' } },
  {
    id: 'myofibroblasts',
    title: 'Myofibroblasts, peak',
    statistic: { of: 'myofibroblasts', reduce: 'max' },
  },
  { id: 'tgf-beta-1', title: 'TGF-β1, peak', statistic: { of: 'tgf1', reduce: 'max' } },
  {
    id: 'inflammation',
    title: 'Inflammatory cytokines, peak',
    statistic: { of: 'proInflammatory', reduce: 'max' },
  },
  {
    id: 'inflammation-days',
    title: 'Inflammatory cytokines, area over peak',
    statistic: { of: 'proInflammatory', reduce: 'integral' },
    over: { of: 'proInflammatory', reduce: 'max' },
  },
];

/** All that has to be known of a course for its readings. */
export const statisticsOf = (read: readonly Reading[]): Statistics =>
  Object.fromEntries(
    read.flatMap(({ id, statistic, over }) => [
      [id, statistic],
      ...(over === undefined ? [] : [[overOf(id), over] as const]),
    ]),
  );

const overOf = (id: string): string => `${id}/over`;

/** Logarithms of the readings from the statistics of a course; NaN where there is none. */
export const logReadings = (
  read: readonly Reading[],
  valueOf: (statistic: string) => number,
): readonly number[] =>
  read.map(({ id, over }) => {
    const value = over === undefined ? valueOf(id) : valueOf(id) / valueOf(overOf(id));
    return value > 0 && value < Infinity ? log(value) : NaN;
  });
