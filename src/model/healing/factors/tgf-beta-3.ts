import { flux } from '../../mechanism.ts';
import { fibroblastLevel } from '../dermis/fibroblast-level.ts';
import { given } from '../notation/given.ts';
import { plateletRelease } from '../haemostasis/platelets.ts';
import { resolvingLevel } from '../inflammation/macrophage-level.ts';
import { judged } from '../notation/judged.ts';
import { austFernandes2017, weibrich2002 } from '../observations.ts';
import { cascade, dale1996, waughSherratt2006 } from '../references.ts';
import { tgf3 } from '../states.ts';

export const tgf3Turnover = judged({
  id: 'tgf3Turnover',
  meaning: 'rate at which TGF-β3 turns over',
  unit: '/d',
  median: 9.1,
  low: 2,
  high: 15,
  near: [waughSherratt2006],
  note: 'taken to be that of TGF-β1',
});

export const plateletTgf3 = judged({
  id: 'plateletTgf3',
  meaning: 'TGF-β3 from the platelets of the reference injury, fold of its level at rest',
  unit: '1',
  median: 2,
  low: 0.67,
  high: 6,
  near: [cascade, weibrich2002],
  note: 'value behind the reference cascade, within a factor of three',
});

export const macrophageTgf3 = judged({
  id: 'macrophageTgf3',
  meaning: 'gain of TGF-β3 that resolving macrophages at level 1 uphold, fold',
  unit: '1',
  median: 3,
  low: 1,
  high: 9,
  near: [cascade, austFernandes2017],
  note: 'value behind the reference cascade, within a factor of three',
});

export const fibroblastTgf3 = judged({
  id: 'fibroblastTgf3',
  meaning: 'gain of TGF-β3 where fibroblasts have doubled, fold',
  unit: '1',
  median: 0.5,
  low: 0.17,
  high: 1.5,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const turnover = flux({
  id: 'tgf-beta-3-turnover',
  title: 'TGF-β3 turns over',
  to: 'tgf3',
  unit: '/d',
  text: 'tgf3Turnover * (1 - tgf3)',
  symbols: given(tgf3Turnover, tgf3),
  sources: [waughSherratt2006, dale1996],
  validity: [],
  neutral: 'TGF-β3 that came stays',
});

export const fromPlatelets = flux({
  id: 'tgf-beta-3-from-platelets',
  title: 'Platelets release TGF-β3',
  to: 'tgf3',
  unit: '/d',
  text: 'plateletTgf3 * plateletRelease',
  symbols: given(plateletTgf3, plateletRelease),
  sources: [weibrich2002],
  validity: [],
  neutral: 'platelets hold no TGF-β3',
});

export const fromMacrophages = flux({
  id: 'tgf-beta-3-from-macrophages',
  title: 'Resolving macrophages secrete TGF-β3',
  to: 'tgf3',
  unit: '/d',
  text: 'tgf3Turnover * macrophageTgf3 * resolvingLevel',
  symbols: given(tgf3Turnover, macrophageTgf3, resolvingLevel),
  sources: [dale1996, austFernandes2017],
  validity: [],
  neutral: 'macrophages secrete no TGF-β3',
});

export const fromFibroblasts = flux({
  id: 'tgf-beta-3-from-fibroblasts',
  title: 'More fibroblasts secrete more TGF-β3',
  to: 'tgf3',
  unit: '/d',
  text: 'tgf3Turnover * fibroblastTgf3 * pos(fibroblastLevel - 1)',
  symbols: given(tgf3Turnover, fibroblastTgf3, fibroblastLevel),
  sources: [dale1996],
  validity: [],
  neutral: 'fibroblasts beyond those at rest add none',
});
