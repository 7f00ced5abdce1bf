import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { austFactOrFiction } from '../observations.ts';
import { cascade, nagaraja2014 } from '../references.ts';
import { antiInflammatory } from '../states.ts';
import { resolvingLevel } from './macrophage-level.ts';

export const resolvingTurnover = judged({
  id: 'resolvingTurnover',
  meaning: 'rate at which resolving cytokines turn over',
  unit: '/d',
  median: 1.5,
  low: 0.5,
  high: 4.5,
  note: 'a half-life of hours (from memory), slowed by what feeds them',
});

export const resolvingSecretion = judged({
  id: 'resolvingSecretion',
  meaning: 'level of resolving cytokines that resolving macrophages at level 1 uphold',
  unit: '1',
  median: 1.2,
  low: 0.4,
  high: 3.6,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const secretion = flux({
  id: 'resolving-secretion',
  title: 'Resolving macrophages secrete resolving cytokines',
  to: 'antiInflammatory',
  unit: '/d',
  text: 'resolvingTurnover * resolvingSecretion * resolvingLevel',
  symbols: given(resolvingTurnover, resolvingSecretion, resolvingLevel),
  sources: [nagaraja2014, austFactOrFiction],
  validity: [],
  neutral: 'no resolving cytokines',
});

export const loss = flux({
  id: 'resolving-cytokine-loss',
  title: 'Resolving cytokines are lost',
  from: 'antiInflammatory',
  unit: '/d',
  text: 'resolvingTurnover * antiInflammatory',
  symbols: given(resolvingTurnover, antiInflammatory),
  sources: [nagaraja2014],
  validity: [],
  neutral: 'they stay for ever',
});
