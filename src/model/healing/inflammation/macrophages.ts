import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { engelhardt1998 } from '../observations.ts';
import { smokingMonocytes } from '../person/smoking.ts';
import { adler2020, jin2011, torres2019, waughSherratt2006 } from '../references.ts';
import { inflammatoryMacrophages, monocytes, proInflammatory, resolvingMacrophages } from '../states.ts';

const model = {
  spread: { kind: 'none' },
  access: 'read',
  tier: 'primary',
  method: 'parameter of a published model',
} as const;

export const monocyteInflux = judged({
  id: 'monocyteInflux',
  meaning: 'largest influx of monocytes',
  unit: '/mm3/d',
  median: 450,
  low: 150,
  high: 1500,
  near: [waughSherratt2006],
  note: 'a published model has at most 300 per mm³ and day in a large wound',
});

export const monocyteHalfLevel = judged({
  id: 'monocyteHalfLevel',
  meaning: 'inflammatory signal at half the largest influx of monocytes',
  unit: '1',
  median: 1.5,
  low: 0.7,
  high: 3,
  near: [torres2019],
  note: 'of the order of the peak after the reference injury',
});

export const monocyteMaturation = judged({
  id: 'monocyteMaturation',
  meaning: 'rate at which monocytes become macrophages',
  unit: '/d',
  median: 1,
  low: 0.5,
  high: 2,
  near: [engelhardt1998],
  note: 'macrophages peak a day or two after neutrophils',
});

export const inflammatoryLoss = judged({
  id: 'inflammatoryLoss',
  meaning: 'rate at which inflammatory macrophages leave',
  unit: '/d',
  median: 0.3,
  low: 0.1,
  high: 0.7,
  note: 'published models span 0.2 to 0.8 per day',
  seen: [
    { value: 0.3, unit: '/d', from: 'mouse', ...model, sources: [adler2020], row: 'healing μ1, μ2' },
    { value: 0.2, unit: '/d', from: 'human', ...model, sources: [waughSherratt2006], row: 'healing μ1, μ2' },
    { value: 0.6, unit: '/d', from: 'mouse', ...model, sources: [jin2011], row: 'healing μ1, μ2' },
  ],
});

export const resolvingLoss = judged({
  id: 'resolvingLoss',
  meaning: 'rate at which resolving macrophages leave',
  unit: '/d',
  median: 0.25,
  low: 0.1,
  high: 0.7,
  note: 'published models span 0.2 to 0.8 per day',
  seen: [
    { value: 0.2, unit: '/d', from: 'human', ...model, sources: [waughSherratt2006], row: 'healing μ1, μ2' },
    { value: 0.77, unit: '/d', from: 'mouse', ...model, sources: [torres2019], row: 'healing μ1, μ2' },
  ],
});

/** The exponent keeps the loop of cytokines and macrophages below its threshold in skin at rest. */
export const influx = flux({
  id: 'monocyte-influx',
  title: 'Monocytes follow inflammatory cytokines',
  to: 'monocytes',
  unit: '/mm3/d',
  text: 'monocyteInflux * smokingMonocytes * hill(proInflammatory, monocyteHalfLevel, 2)',
  symbols: given(monocyteInflux, smokingMonocytes, proInflammatory, monocyteHalfLevel),
  sources: [torres2019, waughSherratt2006, engelhardt1998],
  validity: [],
  neutral: 'no monocytes come',
});

export const maturation = flux({
  id: 'monocyte-maturation',
  title: 'Monocytes become inflammatory macrophages',
  from: 'monocytes',
  to: 'inflammatoryMacrophages',
  unit: '/mm3/d',
  text: 'monocyteMaturation * monocytes',
  symbols: given(monocyteMaturation, monocytes),
  sources: [torres2019],
  validity: [],
  neutral: 'monocytes stay monocytes',
});

export const inflammatoryLeaving = flux({
  id: 'inflammatory-macrophage-loss',
  title: 'Inflammatory macrophages leave',
  from: 'inflammatoryMacrophages',
  unit: '/mm3/d',
  text: 'inflammatoryLoss * inflammatoryMacrophages',
  symbols: given(inflammatoryLoss, inflammatoryMacrophages),
  sources: [waughSherratt2006, jin2011, adler2020],
  validity: [],
  neutral: 'they only leave by switching',
});

export const resolvingLeaving = flux({
  id: 'resolving-macrophage-loss',
  title: 'Resolving macrophages leave',
  from: 'resolvingMacrophages',
  unit: '/mm3/d',
  text: 'resolvingLoss * resolvingMacrophages',
  symbols: given(resolvingLoss, resolvingMacrophages),
  sources: [waughSherratt2006, torres2019],
  validity: [],
  neutral: 'they stay for ever',
});
