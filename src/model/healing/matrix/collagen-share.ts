import { parameter } from '../../parameter.ts';
import { judged } from '../notation/judged.ts';
import { babraj2005, reilly2021 } from '../observations.ts';

export const collagen3Share = parameter({
  id: 'collagen3Share',
  meaning: 'share of collagen III in all collagen at rest',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.08, high: 0.11, median: 0.1 },
  evidence: [
    {
      value: 0.1,
      unit: '1',
      spread: { kind: 'range', low: 0.08, high: 0.11 },
      from: 'human',
      access: 'read',
      tier: 'review',
      sources: [reilly2021],
      row: 'healing f3',
    },
  ],
});

/**
 * As a ratio, so that the pools at rest are positive for every draw; 0.385 makes new collagen I a quarter of all
 * collagen.
 */
export const newToMature = judged({
  id: 'newToMature',
  meaning: 'collagen of a type that turns over, against collagen of that type that lasts, at rest',
  unit: '1',
  median: 0.385,
  low: 0.125,
  high: 2,
  near: [babraj2005],
  note: 'new collagen I is a tenth to six tenths of all collagen; no measurement separates the pools, nor the types in this',
});
