import { lotfi2013 } from '../../model/index.ts';
import { valueOn } from './reading.ts';
import { rollerDose } from './doses.ts';
import { evidenceFrom, nuisance, type HealingStudy } from './study.ts';

const seen = evidenceFrom({
  from: 'human',
  n: 30,
  tier: 'primary',
  sources: [lotfi2013],
  row: 'healing Lotfi 2013',
});
const day = 176;

const spread = nuisance(
  'lotfiSpread',
  'error of a mean ratio of the study, standard deviation of its logarithm',
  '1',
  { kind: 'lognormal', low: 0.04, high: 0.25, median: 0.1 },
  'the abstract states no spread; ten points of 150 to one third',
);

const silverIsCollagen3 = nuisance(
  'lotfiSilver',
  'silver stain over collagen III, both as ratios to before',
  '1',
  { kind: 'lognormal', low: 0.72, high: 1.39 },
  'silver shows reticulin, which is read as collagen III',
);

const derived = { access: 'derived', note: 'from a gain in per cent' } as const;

export const lotfi: HealingStudy = {
  id: 'lotfi-2013',
  title: 'Lotfi 2013',
  design:
    '30 persons of phototype III–IV with acne scars, roller of 1.5 mm, five sessions a month apart, biopsies before and 8 weeks after',
  needled: true,
  sources: [lotfi2013],
  sessions: [0, 30, 60, 90, 120],
  plan: 'lotfi-2013-acne-scars',
  dose: rollerDose('lotfi', { low: 0.3, high: 1.5 }),
  rows: [
    {
      id: 'lotfi-epidermis',
      title: 'Epidermal thickness over that before',
      observed: { kind: 'value', value: seen(1.5, '1', derived) },
      use: 'likelihood',
      reading: valueOn('epidermalThickness', day),
      error: spread,
      note: '+50 %',
    },
    {
      id: 'lotfi-masson',
      title: 'Papillary collagen by Masson’s stain over that before',
      observed: { kind: 'value', value: seen(1.532, '1', derived) },
      use: 'likelihood',
      reading: valueOn('stainOfCollagen', day),
      error: spread,
      note: '+53.2 % of stained area in the papillary dermis, where the model averages over 1 mm',
    },
    {
      id: 'lotfi-silver',
      title: 'Silver stain over that before',
      observed: { kind: 'value', value: seen(1.654, '1', derived) },
      use: 'likelihood',
      reading: valueOn('stainOfCollagen3', day),
      error: spread,
      transfer: { factor: silverIsCollagen3, power: 1 },
      note: '+65.4 %; that silver is collagen III is a reading of ours',
    },
  ],
};
