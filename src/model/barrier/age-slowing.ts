import { noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { kelchen2016, olderSkin2018 } from './references.ts';

/** Older skin recovers more slowly: seen for ions (Kelchen 2016) and for water (PMC5830461), taken over for the pore. */
export const ageSlowingFactor = law({
  id: 'age-slowing',
  title: 'How much longer an older person’s skin stays open',
  defines: 'ageFactor',
  unit: '1',
  text: '1 + ageSlowing * pos(age - youngAge) / (oldAge - youngAge)',
  symbols: {
    age: { unit: 'a', meaning: 'age of the person' },
    ageSlowing: { unit: '1', meaning: 'share by which recovery is longer at the old age than at the young' },
    youngAge: { unit: 'a', meaning: 'mean age of the young group' },
    oldAge: { unit: 'a', meaning: 'mean age of the old group' },
  },
  sources: [kelchen2016, olderSkin2018],
  validity: [{ symbol: 'age', unit: 'a', low: 25.6, high: 77.3 }],
  neutral: 'slowing 0: age does not matter',
});

const groups = {
  from: 'human',
  access: 'read',
  tier: 'primary',
  method: 'impedance',
  sources: [kelchen2016],
  row: 'biophysics age effect',
} as const;

export const youngAge = parameter({
  id: 'youngAge',
  meaning: 'mean age of the young group',
  unit: 'a',
  prior: { kind: 'fixed', value: 25.6 },
  evidence: [{ value: 25.6, unit: 'a', spread: { kind: 'sd', value: 2.8 }, n: 12, ...groups }],
});

export const oldAge = parameter({
  id: 'oldAge',
  meaning: 'mean age of the old group',
  unit: 'a',
  prior: { kind: 'fixed', value: 77.3 },
  evidence: [{ value: 77.3, unit: 'a', spread: { kind: 'sd', value: 6.8 }, n: 16, ...groups }],
});

export const ageSlowing = parameter({
  id: 'ageSlowing',
  meaning: 'share by which recovery is longer at the old age than at the young',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.25, high: 1.2 },
  evidence: [
    {
      value: 0.55,
      unit: '1',
      spread: { kind: 'range', low: 0.25, high: 1.2 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource, kelchen2016],
      note: 'the direction was measured, its size was not seen in the abstract',
    },
  ],
});
