import { oldAge, youngAge } from '../../barrier/age-slowing.ts';
import { law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { age } from '../inputs.ts';
import { judged } from '../notation/judged.ts';
import { rittie2016 } from './references.ts';

/** Closure slows as the barrier does: `age-slowing` of the barrier is read by the epithelial front. */

export const oldThickening = judged({
  id: 'oldThickening',
  meaning: 'gain of epidermal thickness at the old age over that at the young',
  unit: '1',
  median: 0.8,
  low: 0.5,
  high: 1.2,
  near: [rittie2016],
  note: 'new epidermis was thinner after 70 years; by how much was not seen',
});

export const ageThickening = law({
  id: 'age-thickening',
  title: 'Age on the gain of epidermal thickness',
  defines: 'ageThickening',
  unit: '1',
  text: '1 / (1 + (1 / oldThickening - 1) * pos(age - youngAge) / (oldAge - youngAge))',
  symbols: given(oldThickening, age, youngAge, oldAge),
  off: '1',
  sources: [rittie2016],
  validity: [{ symbol: 'age', unit: 'a', low: 25.6, high: 77.3 }],
  neutral: 'factor 1: age does not matter',
});
