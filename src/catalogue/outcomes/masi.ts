import { outcome, type PooledChange } from '../outcome.ts';
import { bailey2022, feng2024, he2024, saleh2019 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { budamakuntlaArm } from './arms/budamakuntla-2013.ts';

const pooled = stated({
  from: 'human',
  access: 'read',
  tier: 'review',
  sources: [feng2024],
  row: 'clinical T-32',
});

const fall = (weeks: number, mean: number, low: number, high: number): PooledChange => ({
  after: pooled(weeks, 'wk'),
  change: pooled(mean, '1', { kind: 'ci95', low, high }),
});

export const masiFall = outcome({
  id: 'masi',
  name: 'MASI or modified MASI after needling with tranexamic acid',
  wording: 'fall of the score from its baseline, points',
  indications: ['melasma'],
  pooled: {
    trials: pooled(16, '1', exactly, {
      note: 'over all times; how many trials each time pools was not seen',
    }),
    needling: 'mechanical',
    topical: 'tranexamic-acid',
    changes: [
      fall(4, 1.85, 1.15, 2.54),
      fall(8, 3.28, 2.31, 4.24),
      fall(12, 4.73, 2.79, 6.5),
      fall(16, 3.18, 1.5, 4.85),
      fall(20, 3.2, 1.95, 4.46),
    ],
    heterogeneity: 'high',
    sources: [feng2024],
  },
  arms: [budamakuntlaArm],
  known: [
    {
      says: 'Against routine care the pooled difference was significant at 4 weeks only (SMD 0.97, 0.09–1.86).',
      numbers: [],
      access: 'read',
      sources: [feng2024],
    },
    {
      says: 'Another meta-analysis, 12 studies and 459 persons: a large effect beyond 8 weeks, best at 12.',
      numbers: [],
      access: 'read',
      sources: [bailey2022],
    },
    {
      says: 'A third finds an effect from week 4, best at week 24.',
      numbers: [],
      access: 'read',
      sources: [he2024],
    },
    {
      says: 'Needling alone and needling with tranexamic acid: both fell, more with the acid.',
      numbers: [],
      access: 'read',
      sources: [saleh2019],
    },
  ],
});
