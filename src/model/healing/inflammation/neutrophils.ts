import { flux, law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { convention, judged } from '../notation/judged.ts';
import { engelhardt1998 } from '../observations.ts';
import { diabeticNeutrophils } from '../person/diabetes.ts';
import { cascade, skibidy2026, torres2019 } from '../references.ts';
import { neutrophils, proInflammatory } from '../states.ts';

export const neutrophilScale = convention({
  id: 'neutrophilScale',
  meaning: 'density of recruited neutrophils that counts as a level of 1',
  unit: '/mm3',
  value: 200,
  near: [cascade],
  note: 'a scale: every strength of neutrophils is stated at it',
});

export const neutrophilLevel = law({
  id: 'neutrophil-level',
  title: 'Level of recruited neutrophils',
  defines: 'neutrophilLevel',
  unit: '1',
  text: 'neutrophils / neutrophilScale',
  symbols: given(neutrophils, neutrophilScale),
  sources: [cascade],
  validity: [],
  neutral: 'a scale, nothing to switch off',
});

export const neutrophilInflux = judged({
  id: 'neutrophilInflux',
  meaning: 'largest influx of neutrophils',
  unit: '/mm3/d',
  median: 600,
  low: 200,
  high: 2000,
  near: [engelhardt1998],
  note: 'only its time course was seen; the scale is free',
});

export const neutrophilHalfLevel = judged({
  id: 'neutrophilHalfLevel',
  meaning: 'inflammatory signal at half the largest influx',
  unit: '1',
  median: 2.5,
  low: 1,
  high: 5,
  near: [torres2019],
  note: 'of the order of the peak after the reference injury',
});

export const neutrophilLoss = judged({
  id: 'neutrophilLoss',
  meaning: 'rate at which neutrophils die',
  unit: '/d',
  median: 1.1,
  low: 0.7,
  high: 1.7,
  near: [skibidy2026],
  note: 'between the fit to mouse peritonitis and a half-life of a third of a day',
  seen: [
    {
      value: 0.87,
      unit: '/d',
      spread: { kind: 'none' },
      from: 'mouse',
      method: 'fitted parameter of a published model; the species is from memory',
      access: 'read',
      tier: 'primary',
      sources: [torres2019],
      row: 'healing μN',
    },
  ],
});

/** The exponent keeps the loop of cytokines and neutrophils below its threshold in skin at rest. */
export const influx = flux({
  id: 'neutrophil-influx',
  title: 'Neutrophils follow inflammatory cytokines',
  to: 'neutrophils',
  unit: '/mm3/d',
  text: 'neutrophilInflux * diabeticNeutrophils * hill(proInflammatory, neutrophilHalfLevel, 2)',
  symbols: given(neutrophilInflux, diabeticNeutrophils, proInflammatory, neutrophilHalfLevel),
  sources: [torres2019, engelhardt1998],
  validity: [],
  neutral: 'no neutrophils come',
});

export const loss = flux({
  id: 'neutrophil-loss',
  title: 'Neutrophils die',
  from: 'neutrophils',
  unit: '/mm3/d',
  text: 'neutrophilLoss * neutrophils',
  symbols: given(neutrophilLoss, neutrophils),
  sources: [torres2019, skibidy2026],
  validity: [],
  neutral: 'neutrophils stay for ever',
});
