import { aust2008 } from '../../model/index.ts';
import { valueOn } from './reading.ts';
import { rollerDose } from './doses.ts';
import { evidenceFrom, nuisance, type HealingStudy } from './study.ts';

const seen = evidenceFrom({
  from: 'human',
  n: 20,
  tier: 'primary',
  sources: [aust2008],
  row: 'healing Aust 2008',
});

export const aust: HealingStudy = {
  id: 'aust-2008',
  title: 'Aust 2008',
  design:
    '20 of 480 persons biopsied a year after mostly one session, with vitamin A and C; taken as one session',
  needled: true,
  sources: [aust2008],
  sessions: [0],
  dose: rollerDose('aust', { low: 0.3, high: 3 }),
  rows: [
    {
      id: 'aust-epidermis-year',
      title: 'Spinous layer a year after mostly one session',
      observed: {
        kind: 'value',
        value: seen(1.4, '1', { access: 'derived', note: 'from a gain in per cent' }),
      },
      use: 'validation',
      reading: valueOn('epidermalThickness', 365),
      error: nuisance(
        'austSpread',
        'error of the mean ratio, standard deviation of its logarithm',
        '1',
        { kind: 'lognormal', low: 0.04, high: 0.25, median: 0.1 },
        'no spread stated',
      ),
      note: '+40 %, not explained by the model and not tuned to',
    },
  ],
};
