import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { cascade, dale1996 } from '../references.ts';
import { ctgf, tgf1, tgf3 } from '../states.ts';

const note = 'value behind the reference cascade, within a factor of three';

export const ctgfTurnover = judged({
  id: 'ctgfTurnover',
  meaning: 'rate at which CTGF turns over',
  unit: '/d',
  median: 6,
  low: 1,
  high: 15,
  near: [cascade],
  note,
});

export const tgfCtgf = judged({
  id: 'tgfCtgf',
  meaning: 'gain of CTGF where TGF-β1 has doubled, fold',
  unit: '1',
  median: 0.5,
  low: 0.17,
  high: 1.5,
  near: [cascade],
  note,
});

export const tgf3Antagonism = judged({
  id: 'tgf3Antagonism',
  meaning: 'how strongly TGF-β3 antagonises the call for CTGF',
  unit: '1',
  median: 0.3,
  low: 0.1,
  high: 0.9,
  near: [cascade, dale1996],
  note,
});

export const turnover = flux({
  id: 'ctgf-turnover',
  title: 'CTGF turns over',
  to: 'ctgf',
  unit: '/d',
  text: 'ctgfTurnover * (1 - ctgf)',
  symbols: given(ctgfTurnover, ctgf),
  sources: [cascade],
  validity: [],
  neutral: 'CTGF that came stays',
});

export const fromTgf = flux({
  id: 'ctgf-from-tgf-beta',
  title: 'TGF-β1 calls CTGF, TGF-β3 holds it back',
  to: 'ctgf',
  unit: '/d',
  text: 'ctgfTurnover * tgfCtgf * pos(tgf1 - 1) / (1 + tgf3Antagonism * pos(tgf3 - 1))',
  symbols: given(ctgfTurnover, tgfCtgf, tgf1, tgf3Antagonism, tgf3),
  sources: [cascade, dale1996],
  validity: [],
  neutral: 'CTGF stays at rest',
});
