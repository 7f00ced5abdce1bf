import { flux } from '../../mechanism.ts';
import { openSignal } from '../epidermis/open-surface.ts';
import { given } from '../notation/given.ts';
import { plateletRelease } from '../haemostasis/platelets.ts';
import { macrophageLevel } from '../inflammation/macrophage-level.ts';
import { judged } from '../notation/judged.ts';
import { austRatPanel, kleinheinz2010, weibrich2002 } from '../observations.ts';
import { diabeticAngiogenesis } from '../person/diabetes.ts';
import { bianchi2015, cascade, flegg2009 } from '../references.ts';
import { vegf } from '../states.ts';

export const vegfTurnover = judged({
  id: 'vegfTurnover',
  meaning: 'rate at which VEGF turns over',
  unit: '/d',
  median: 6,
  low: 1,
  high: 15,
  near: [kleinheinz2010],
  note: 'bound to collagen it has a half-life of 90 min, which is 11 per day',
});

export const plateletVegf = judged({
  id: 'plateletVegf',
  meaning: 'VEGF from the platelets of the reference injury, fold of its level at rest',
  unit: '1',
  median: 3,
  low: 1,
  high: 9,
  near: [cascade, weibrich2002],
  note: 'value behind the reference cascade, within a factor of three',
});

export const woundVegf = judged({
  id: 'woundVegf',
  meaning: 'gain of VEGF that the open channels of the reference injury uphold, fold',
  unit: '1',
  median: 1.5,
  low: 0.5,
  high: 4.5,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const macrophageVegf = judged({
  id: 'macrophageVegf',
  meaning: 'gain of VEGF that macrophages at level 1 uphold, fold',
  unit: '1',
  median: 1.5,
  low: 0.5,
  high: 4.5,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const turnover = flux({
  id: 'vegf-turnover',
  title: 'VEGF turns over',
  to: 'vegf',
  unit: '/d',
  text: 'vegfTurnover * (1 - vegf)',
  symbols: given(vegfTurnover, vegf),
  sources: [kleinheinz2010],
  validity: [],
  neutral: 'VEGF that came stays',
});

export const fromPlatelets = flux({
  id: 'vegf-from-platelets',
  title: 'Platelets release VEGF',
  to: 'vegf',
  unit: '/d',
  text: 'plateletVegf * plateletRelease',
  symbols: given(plateletVegf, plateletRelease),
  sources: [weibrich2002],
  validity: [],
  neutral: 'platelets hold no VEGF',
});

export const fromWound = flux({
  id: 'vegf-from-wound',
  title: 'Keratinocytes at an open channel release VEGF',
  to: 'vegf',
  unit: '/d',
  text: 'vegfTurnover * woundVegf * diabeticAngiogenesis * openSignal',
  symbols: given(vegfTurnover, woundVegf, diabeticAngiogenesis, openSignal),
  sources: [flegg2009, austRatPanel],
  validity: [],
  neutral: 'open channels release none',
});

export const fromMacrophages = flux({
  id: 'vegf-from-macrophages',
  title: 'Macrophages secrete VEGF',
  to: 'vegf',
  unit: '/d',
  text: 'vegfTurnover * macrophageVegf * diabeticAngiogenesis * macrophageLevel',
  symbols: given(vegfTurnover, macrophageVegf, diabeticAngiogenesis, macrophageLevel),
  sources: [bianchi2015, flegg2009],
  validity: [],
  neutral: 'macrophages secrete no VEGF',
});
