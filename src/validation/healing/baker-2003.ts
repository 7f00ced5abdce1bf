import { baker2003 } from '../../model/index.ts';
import { excessRatio } from './reading.ts';
import { surgicalDose } from './doses.ts';
import { evidenceFrom, nuisance, type HealingStudy } from './study.ts';

const seen = evidenceFrom({
  from: 'human',
  n: 52,
  tier: 'primary',
  sources: [baker2003],
  row: 'healing bFGF',
});

const clearance = nuisance(
  'bakerClearance',
  'factor a day between FGF2 in drain fluid and in skin',
  '1',
  { kind: 'lognormal', low: 0.44, high: 2.28 },
  'fluid is drawn off and skin binds FGF2: either may be the faster',
);

/**
 * The range of day 1, 29 to 2806, of 52 persons is 4.5 standard deviations of a logarithm of 1.0; a median of 52 is then
 * known to 0.17, a ratio of two to 0.25.
 */
const error = 0.25;
const derived = { access: 'derived', note: 'ratio of medians' } as const;

export const baker: HealingStudy = {
  id: 'baker-2003',
  title: 'Baker 2003',
  design:
    '52 persons, drain fluid after colorectal surgery, FGF2 (pg/mL): 695 on day 1, 249 on day 2, 94 on day 3, 22 on day 7',
  needled: false,
  sources: [baker2003],
  sessions: [0],
  dose: surgicalDose('baker'),
  rows: [
    {
      id: 'baker-day-2',
      title: 'FGF2 in drain fluid on day 2 over day 1',
      observed: { kind: 'value', value: seen(0.358, '1', derived) },
      use: 'likelihood',
      reading: excessRatio('fgf2', 2, 1),
      error,
      transfer: { factor: clearance, power: 1 },
      note: 'the error of day 1 is in both ratios, which is neglected',
    },
    {
      id: 'baker-day-3',
      title: 'FGF2 in drain fluid on day 3 over day 1',
      observed: { kind: 'value', value: seen(0.135, '1', derived) },
      use: 'likelihood',
      reading: excessRatio('fgf2', 3, 1),
      error,
      transfer: { factor: clearance, power: 2 },
      note: 'what is above rest is compared, since skin has FGF2 at rest',
    },
    {
      id: 'baker-day-7',
      title: 'FGF2 in drain fluid on day 7 over day 1',
      observed: { kind: 'value', value: seen(0.032, '1', derived) },
      use: 'validation',
      reading: excessRatio('fgf2', 7, 1),
      error,
      transfer: { factor: clearance, power: 6 },
      note: 'kept out; 22 of 695, with fewer persons still drained',
    },
  ],
};
