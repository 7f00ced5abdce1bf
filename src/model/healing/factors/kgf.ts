import { flux } from '../../mechanism.ts';
import { fibroblastLevel } from '../dermis/fibroblast-level.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { austRatPanel } from '../observations.ts';
import { cascade, menon2012 } from '../references.ts';
import { kgf, proInflammatory } from '../states.ts';

export const kgfTurnover = judged({
  id: 'kgfTurnover',
  meaning: 'rate at which KGF turns over',
  unit: '/d',
  median: 4,
  low: 1,
  high: 15,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const inflammatoryKgf = judged({
  id: 'inflammatoryKgf',
  meaning: 'gain of KGF per inflammatory signal, fold',
  unit: '1',
  median: 0.6,
  low: 0.2,
  high: 1.8,
  near: [cascade, menon2012],
  note: 'value behind the reference cascade, within a factor of three',
});

export const fibroblastKgf = judged({
  id: 'fibroblastKgf',
  meaning: 'gain of KGF where fibroblasts have doubled, fold',
  unit: '1',
  median: 0.4,
  low: 0.13,
  high: 1.2,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const turnover = flux({
  id: 'kgf-turnover',
  title: 'KGF turns over',
  to: 'kgf',
  unit: '/d',
  text: 'kgfTurnover * (1 - kgf)',
  symbols: given(kgfTurnover, kgf),
  sources: [menon2012],
  validity: [],
  neutral: 'KGF that came stays',
});

export const fromInflammation = flux({
  id: 'kgf-from-inflammation',
  title: 'Inflammatory cytokines make fibroblasts secrete KGF',
  to: 'kgf',
  unit: '/d',
  text: 'kgfTurnover * inflammatoryKgf * proInflammatory',
  symbols: given(kgfTurnover, inflammatoryKgf, proInflammatory),
  sources: [menon2012],
  validity: [],
  neutral: 'inflammation calls no KGF',
});

export const fromFibroblasts = flux({
  id: 'kgf-from-fibroblasts',
  title: 'More fibroblasts secrete more KGF',
  to: 'kgf',
  unit: '/d',
  text: 'kgfTurnover * fibroblastKgf * pos(fibroblastLevel - 1)',
  symbols: given(kgfTurnover, fibroblastKgf, fibroblastLevel),
  sources: [menon2012, austRatPanel],
  validity: [],
  neutral: 'fibroblasts beyond those at rest add none',
});
