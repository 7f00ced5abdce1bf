import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { collagenMass } from '../matrix/collagen-mass.ts';
import { aust2008, lotfi2013 } from '../observations.ts';
import { ageThickening } from '../person/age.ts';
import { cascade } from '../references.ts';
import { egf, epidermalThickness, kgf } from '../states.ts';

export const epidermalTurnover = judged({
  id: 'epidermalTurnover',
  meaning: 'time in which the epidermis renews itself',
  unit: 'd',
  median: 21,
  low: 14,
  high: 35,
  note: 'three to four weeks: from memory',
});

export const factorThickening = judged({
  id: 'factorThickening',
  meaning: 'gain of thickness for each doubling of EGF or of KGF',
  unit: '1',
  median: 0.1,
  low: 0.03,
  high: 0.3,
  near: [cascade],
  note: 'value of the reference cascade, within a factor of three',
});

export const dermalThickening = judged({
  id: 'dermalThickening',
  meaning: 'gain of thickness for each gain of collagen',
  unit: '1',
  median: 0.85,
  low: 0.28,
  high: 2.6,
  near: [lotfi2013],
  note: 'thickness and stained collagen rose by half together; that the one carries the other is a guess',
});

export const renewal = flux({
  id: 'epidermal-renewal',
  title: 'Epidermis returns to its thickness at rest',
  to: 'epidermalThickness',
  unit: '/d',
  text: '(1 - epidermalThickness) / epidermalTurnover',
  symbols: given(epidermalThickness, epidermalTurnover),
  sources: [lotfi2013],
  validity: [],
  neutral: 'what was gained stays',
});

/** log(1 + pos(x − 1)) is log x above rest and 0 below. */
export const byFactors = flux({
  id: 'thickening-by-factors',
  title: 'EGF and KGF thicken the epidermis',
  to: 'epidermalThickness',
  unit: '/d',
  text: 'factorThickening * ageThickening * (log(1 + pos(egf - 1)) + log(1 + pos(kgf - 1))) / log(2) / epidermalTurnover',
  symbols: given(factorThickening, ageThickening, egf, kgf, epidermalTurnover),
  sources: [lotfi2013, aust2008],
  validity: [],
  neutral: 'growth factors do not thicken the epidermis',
});

export const byDermis = flux({
  id: 'thickening-by-dermis',
  title: 'A dermis with more collagen carries a thicker epidermis',
  to: 'epidermalThickness',
  unit: '/d',
  text: 'dermalThickening * ageThickening * pos(collagenMass - 1) / epidermalTurnover',
  symbols: given(dermalThickening, ageThickening, collagenMass, epidermalTurnover),
  sources: [lotfi2013],
  validity: [],
  neutral: 'the dermis does not act on the epidermis',
});
