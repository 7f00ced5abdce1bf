import { stumpp2009 } from '../../model/index.ts';
import { hoursToClosure } from './reading.ts';
import { rollerDose } from './doses.ts';
import { evidenceFrom, nuisance, type HealingStudy } from './study.ts';

const seen = evidenceFrom({
  from: 'human',
  n: 7,
  tier: 'primary',
  sources: [stumpp2009],
  row: 'healing re-epithelialisation',
});

const heat = nuisance(
  'stumppHeat',
  'time a heated lesion takes over that of a channel',
  '1',
  { kind: 'lognormal', low: 0.61, high: 1.64 },
  'heat left a plug and no hole: a third either way',
);

export const stumpp: HealingStudy = {
  id: 'stumpp-2009',
  title: 'Stumpp 2009',
  design:
    '7 persons, forearm, lesions below 500 µm of a non-ablative fractional laser, imaged every hour to 40 h',
  needled: false,
  sources: [stumpp2009],
  sessions: [0],
  dose: rollerDose('stumpp', { low: 0.2, high: 0.5 }),
  channelRadius: nuisance(
    'stumppRadius',
    'radius of the lesions',
    'um',
    { kind: 'lognormal', low: 40, high: 150 },
    'below 500 µm across, larger with more energy',
  ),
  rows: [
    {
      id: 'stumpp-closure',
      title: 'Hours in which half of small laser lesions closed',
      observed: {
        kind: 'value',
        value: seen(14.8, 'h', {
          access: 'derived',
          spread: { kind: 'range', low: 10, high: 22 },
          note: 'geometric middle of the range over energies',
        }),
      },
      use: 'prior',
      reading: hoursToClosure,
      error: 0.24,
      transfer: { factor: heat, power: 1 },
      note: 'the prior of the speed of the epithelial front was made from it; to fit to it again would count it twice',
    },
  ],
};
