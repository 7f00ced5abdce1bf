import { flux } from '../../mechanism.ts';
import { openSignal } from '../epidermis/open-surface.ts';
import { given } from '../notation/given.ts';
import { plateletRelease } from '../haemostasis/platelets.ts';
import { macrophageLevel } from '../inflammation/macrophage-level.ts';
import { judged } from '../notation/judged.ts';
import { austRatPanel, weibrich2002 } from '../observations.ts';
import { cascade, menon2012 } from '../references.ts';
import { egf } from '../states.ts';

export const egfTurnover = judged({
  id: 'egfTurnover',
  meaning: 'rate at which EGF turns over',
  unit: '/d',
  median: 4,
  low: 1,
  high: 15,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const plateletEgf = judged({
  id: 'plateletEgf',
  meaning: 'EGF from the platelets of the reference injury, fold of its level at rest',
  unit: '1',
  median: 4,
  low: 1.3,
  high: 12,
  near: [cascade, weibrich2002],
  note: 'value behind the reference cascade, within a factor of three',
});

export const woundEgf = judged({
  id: 'woundEgf',
  meaning: 'gain of EGF that the open channels of the reference injury uphold, fold',
  unit: '1',
  median: 2,
  low: 0.67,
  high: 6,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const macrophageEgf = judged({
  id: 'macrophageEgf',
  meaning: 'gain of EGF that macrophages at level 1 uphold, fold',
  unit: '1',
  median: 1,
  low: 0.33,
  high: 3,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const turnover = flux({
  id: 'egf-turnover',
  title: 'EGF turns over',
  to: 'egf',
  unit: '/d',
  text: 'egfTurnover * (1 - egf)',
  symbols: given(egfTurnover, egf),
  sources: [menon2012],
  validity: [],
  neutral: 'EGF that came stays',
});

export const fromPlatelets = flux({
  id: 'egf-from-platelets',
  title: 'Platelets release EGF',
  to: 'egf',
  unit: '/d',
  text: 'plateletEgf * plateletRelease',
  symbols: given(plateletEgf, plateletRelease),
  sources: [weibrich2002],
  validity: [],
  neutral: 'platelets hold no EGF',
});

export const fromWound = flux({
  id: 'egf-from-wound',
  title: 'Keratinocytes at an open channel release EGF receptor ligands',
  to: 'egf',
  unit: '/d',
  text: 'egfTurnover * woundEgf * openSignal',
  symbols: given(egfTurnover, woundEgf, openSignal),
  sources: [menon2012, austRatPanel],
  validity: [],
  neutral: 'open channels release none',
});

export const fromMacrophages = flux({
  id: 'egf-from-macrophages',
  title: 'Macrophages secrete EGF',
  to: 'egf',
  unit: '/d',
  text: 'egfTurnover * macrophageEgf * macrophageLevel',
  symbols: given(egfTurnover, macrophageEgf, macrophageLevel),
  sources: [menon2012],
  validity: [],
  neutral: 'macrophages secrete no EGF',
});
