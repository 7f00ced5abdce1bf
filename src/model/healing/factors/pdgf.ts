import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { plateletRelease } from '../haemostasis/platelets.ts';
import { macrophageLevel } from '../inflammation/macrophage-level.ts';
import { judged } from '../notation/judged.ts';
import { weibrich2002 } from '../observations.ts';
import { adler2020, cascade, nagaraja2014 } from '../references.ts';
import { pdgf } from '../states.ts';

export const pdgfTurnover = judged({
  id: 'pdgfTurnover',
  meaning: 'rate at which PDGF turns over',
  unit: '/d',
  median: 3,
  low: 1,
  high: 15,
  near: [adler2020],
  note: 'a published circuit has 2 per day',
});

export const plateletPdgf = judged({
  id: 'plateletPdgf',
  meaning: 'PDGF from the platelets of the reference injury, fold of its level at rest',
  unit: '1',
  median: 12,
  low: 4,
  high: 36,
  near: [cascade, weibrich2002],
  note: 'value behind the reference cascade, within a factor of three',
});

export const macrophagePdgf = judged({
  id: 'macrophagePdgf',
  meaning: 'gain of PDGF that macrophages at level 1 uphold, fold',
  unit: '1',
  median: 1.75,
  low: 0.6,
  high: 5.3,
  near: [cascade, adler2020],
  note: 'value behind the reference cascade, within a factor of three',
});

export const turnover = flux({
  id: 'pdgf-turnover',
  title: 'PDGF turns over',
  to: 'pdgf',
  unit: '/d',
  text: 'pdgfTurnover * (1 - pdgf)',
  symbols: given(pdgfTurnover, pdgf),
  sources: [adler2020],
  validity: [],
  neutral: 'PDGF that came stays',
});

export const fromPlatelets = flux({
  id: 'pdgf-from-platelets',
  title: 'Platelets release PDGF',
  to: 'pdgf',
  unit: '/d',
  text: 'plateletPdgf * plateletRelease',
  symbols: given(plateletPdgf, plateletRelease),
  sources: [weibrich2002],
  validity: [],
  neutral: 'platelets hold no PDGF',
});

export const fromMacrophages = flux({
  id: 'pdgf-from-macrophages',
  title: 'Macrophages secrete PDGF',
  to: 'pdgf',
  unit: '/d',
  text: 'pdgfTurnover * macrophagePdgf * macrophageLevel',
  symbols: given(pdgfTurnover, macrophagePdgf, macrophageLevel),
  sources: [adler2020, nagaraja2014],
  validity: [],
  neutral: 'macrophages secrete no PDGF',
});
