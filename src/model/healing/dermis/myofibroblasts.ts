import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { adler2020, cascade, dale1996, murphy2012, skibidy2026 } from '../references.ts';
import { fibroblasts, myofibroblasts, tgf1, tgf3 } from '../states.ts';

export const differentiation = judged({
  id: 'differentiation',
  meaning: 'largest rate at which fibroblasts become myofibroblasts',
  unit: '/d',
  median: 0.03,
  low: 0.01,
  high: 0.09,
  near: [cascade],
  note: 'value behind the reference cascade, where a few in a hundred do',
});

export const differentiationHalfGain = judged({
  id: 'differentiationHalfGain',
  meaning: 'gain of TGF-β1, over that of TGF-β3, at half the largest rate, fold',
  unit: '1',
  median: 4,
  low: 1.3,
  high: 12,
  near: [cascade],
  note: 'value of the reference cascade, within a factor of three',
});

export const myofibroblastLoss = judged({
  id: 'myofibroblastLoss',
  meaning: 'rate at which myofibroblasts die',
  unit: '/d',
  median: 0.15,
  low: 0.05,
  high: 0.45,
  near: [skibidy2026],
  note: 'about a week of life in one model; 0.06 per day in another, from memory',
});

export const becoming = flux({
  id: 'myofibroblast-differentiation',
  title: 'TGF-β1 turns fibroblasts into myofibroblasts, TGF-β3 holds it back',
  from: 'fibroblasts',
  to: 'myofibroblasts',
  unit: '/mm3/d',
  text: 'differentiation * hill(pos(tgf1 - 1) / (1 + pos(tgf3 - 1)), differentiationHalfGain, 2) * fibroblasts',
  symbols: given(differentiation, tgf1, tgf3, differentiationHalfGain, fibroblasts),
  sources: [murphy2012, adler2020, dale1996],
  validity: [],
  neutral: 'no myofibroblasts',
});

export const loss = flux({
  id: 'myofibroblast-loss',
  title: 'Myofibroblasts die',
  from: 'myofibroblasts',
  unit: '/mm3/d',
  text: 'myofibroblastLoss * myofibroblasts',
  symbols: given(myofibroblastLoss, myofibroblasts),
  sources: [adler2020, skibidy2026],
  validity: [],
  neutral: 'myofibroblasts stay for ever',
});
