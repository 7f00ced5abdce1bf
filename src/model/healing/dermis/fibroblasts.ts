import { flux, law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { diabeticFibroblasts } from '../person/diabetes.ts';
import { smokingFibroblasts } from '../person/smoking.ts';
import { adler2020, cascade, jin2011, pensalfini2023 } from '../references.ts';
import { fgf2, fibroblasts, pdgf } from '../states.ts';
import { fibroblastLevel, healthyFibroblasts } from './fibroblast-level.ts';

const note = 'value behind the reference cascade, within a factor of three';

export const fibroblastGrowth = judged({
  id: 'fibroblastGrowth',
  meaning: 'rate at which fibroblasts divide under full call of growth factors',
  unit: '/d',
  median: 0.45,
  low: 0.15,
  high: 0.9,
  near: [jin2011, adler2020, pensalfini2023],
  note: 'published models have 0.8 to 0.9 per day, in larger wounds',
});

export const fibroblastLimit = judged({
  id: 'fibroblastLimit',
  meaning: 'fibroblasts over those at rest at which division ends',
  unit: '1',
  median: 4,
  low: 2,
  high: 8,
  near: [cascade],
  note: 'value of the reference cascade, within a factor of two',
});

export const growthHalfGain = judged({
  id: 'growthHalfGain',
  meaning: 'gain of PDGF, and of FGF2 by its weight, at half the call of fibroblasts, fold',
  unit: '1',
  median: 2,
  low: 0.67,
  high: 6,
  near: [cascade],
  note,
});

export const fgf2Weight = judged({
  id: 'fgf2Weight',
  meaning: 'weight of FGF2 beside PDGF in the call of fibroblasts',
  unit: '1',
  median: 0.5,
  low: 0.17,
  high: 1.5,
  near: [cascade],
  note,
});

export const fibroblastRecruitment = judged({
  id: 'fibroblastRecruitment',
  meaning: 'fibroblasts that move in under full call of growth factors',
  unit: '/mm3/d',
  median: 80,
  low: 27,
  high: 240,
  near: [cascade],
  note,
});

export const fibroblastTurnover = judged({
  id: 'fibroblastTurnover',
  meaning: 'rate at which fibroblasts return to their number at rest',
  unit: '/d',
  median: 0.06,
  low: 0.02,
  high: 0.2,
  near: [jin2011, adler2020],
  note: 'published models have 0.12 and 0.3 per day for loss alone',
});

export const fibroblastCall = law({
  id: 'fibroblast-call',
  title: 'Call of growth factors on fibroblasts',
  defines: 'fibroblastCall',
  unit: '1',
  text: 'hill(pdgf - 1 + fgf2Weight * (fgf2 - 1), growthHalfGain, 2)',
  symbols: given(pdgf, fgf2Weight, fgf2, growthHalfGain),
  off: '0',
  sources: [adler2020, jin2011],
  validity: [],
  neutral: 'fibroblasts hear no growth factor',
});

export const fibroblastDivision = law({
  id: 'fibroblast-division',
  title: 'Call on fibroblasts to divide',
  defines: 'fibroblastDivision',
  unit: '1',
  text: 'fibroblastCall',
  symbols: given(fibroblastCall),
  off: '0',
  sources: [adler2020, jin2011],
  validity: [],
  neutral: 'fibroblasts do not divide beyond their turnover',
});

export const proliferation = flux({
  id: 'fibroblast-proliferation',
  title: 'Fibroblasts divide',
  to: 'fibroblasts',
  unit: '/mm3/d',
  text: 'fibroblastGrowth * smokingFibroblasts * diabeticFibroblasts * fibroblastDivision * fibroblasts * pos(1 - fibroblastLevel / fibroblastLimit)',
  symbols: given(
    fibroblastGrowth,
    smokingFibroblasts,
    diabeticFibroblasts,
    fibroblastDivision,
    fibroblasts,
    fibroblastLevel,
    fibroblastLimit,
  ),
  sources: [jin2011, adler2020, pensalfini2023],
  validity: [],
  neutral: 'fibroblasts only move in',
});

export const recruitment = flux({
  id: 'fibroblast-recruitment',
  title: 'Fibroblasts move in',
  to: 'fibroblasts',
  unit: '/mm3/d',
  text: 'fibroblastRecruitment * fibroblastCall',
  symbols: given(fibroblastRecruitment, fibroblastCall),
  sources: [pensalfini2023, cascade],
  validity: [],
  neutral: 'fibroblasts only divide',
});

export const turnover = flux({
  id: 'fibroblast-turnover',
  title: 'Fibroblasts return to their number at rest',
  to: 'fibroblasts',
  unit: '/mm3/d',
  text: 'fibroblastTurnover * (healthyFibroblasts - fibroblasts)',
  symbols: given(fibroblastTurnover, healthyFibroblasts, fibroblasts),
  sources: [jin2011, adler2020],
  validity: [],
  neutral: 'fibroblasts that came stay',
});
