import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { plateletRelease } from '../haemostasis/platelets.ts';
import { macrophageLevel } from '../inflammation/macrophage-level.ts';
import { judged } from '../notation/judged.ts';
import { baker2003, weibrich2002 } from '../observations.ts';
import { cascade, nagaraja2014 } from '../references.ts';
import { debris, fgf2 } from '../states.ts';

export const fgf2Turnover = judged({
  id: 'fgf2Turnover',
  meaning: 'rate at which FGF2 turns over',
  unit: '/d',
  median: 2,
  low: 1,
  high: 15,
  near: [baker2003],
  note: 'in drain fluid it falls by 1.0 per day from day 1 to 3, while still supplied',
});

export const plateletFgf2 = judged({
  id: 'plateletFgf2',
  meaning: 'FGF2 from the platelets of the reference injury, fold of its level at rest',
  unit: '1',
  median: 4.7,
  low: 1.6,
  high: 14,
  near: [cascade, weibrich2002],
  note: 'value behind the reference cascade, within a factor of three',
});

export const debrisFgf2 = judged({
  id: 'debrisFgf2',
  meaning: 'gain of FGF2 that debris of the reference injury upholds, fold',
  unit: '1',
  median: 3,
  low: 1,
  high: 9,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const macrophageFgf2 = judged({
  id: 'macrophageFgf2',
  meaning: 'gain of FGF2 that macrophages at level 1 uphold, fold',
  unit: '1',
  median: 0.4,
  low: 0.13,
  high: 1.2,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const turnover = flux({
  id: 'fgf2-turnover',
  title: 'FGF2 turns over',
  to: 'fgf2',
  unit: '/d',
  text: 'fgf2Turnover * (1 - fgf2)',
  symbols: given(fgf2Turnover, fgf2),
  sources: [baker2003],
  validity: [],
  neutral: 'FGF2 that came stays',
});

export const fromPlatelets = flux({
  id: 'fgf2-from-platelets',
  title: 'Platelets release FGF2',
  to: 'fgf2',
  unit: '/d',
  text: 'plateletFgf2 * plateletRelease',
  symbols: given(plateletFgf2, plateletRelease),
  sources: [weibrich2002],
  validity: [],
  neutral: 'platelets hold no FGF2',
});

export const fromDebris = flux({
  id: 'fgf2-from-debris',
  title: 'Damaged tissue sets FGF2 free',
  to: 'fgf2',
  unit: '/d',
  text: 'fgf2Turnover * debrisFgf2 * debris',
  symbols: given(fgf2Turnover, debrisFgf2, debris),
  sources: [baker2003],
  validity: [],
  neutral: 'damage frees none',
});

export const fromMacrophages = flux({
  id: 'fgf2-from-macrophages',
  title: 'Macrophages secrete FGF2',
  to: 'fgf2',
  unit: '/d',
  text: 'fgf2Turnover * macrophageFgf2 * macrophageLevel',
  symbols: given(fgf2Turnover, macrophageFgf2, macrophageLevel),
  sources: [nagaraja2014],
  validity: [],
  neutral: 'macrophages secrete no FGF2',
});
