import { flux, law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { cascade, mi2007, nagaraja2014 } from '../references.ts';
import { antiInflammatory, debris, proInflammatory } from '../states.ts';
import { inflammatoryLevel } from './macrophage-level.ts';
import { neutrophilLevel } from './neutrophils.ts';

const note = 'value behind the reference cascade, within a factor of three';

export const cytokineLoss = judged({
  id: 'cytokineLoss',
  meaning: 'rate at which inflammatory cytokines are lost',
  unit: '/d',
  median: 4,
  low: 1.3,
  high: 12,
  note: 'half-lives of hours: from memory',
});

export const debrisAlarm = judged({
  id: 'debrisAlarm',
  meaning: 'inflammatory cytokines called by debris of the reference injury, per time',
  unit: '/d',
  median: 10,
  low: 3.3,
  high: 30,
  near: [cascade],
  note,
});

export const neutrophilAlarm = judged({
  id: 'neutrophilAlarm',
  meaning: 'inflammatory cytokines from neutrophils at level 1, per time',
  unit: '/d',
  median: 1.5,
  low: 0.5,
  high: 4.5,
  near: [cascade],
  note,
});

export const macrophageAlarm = judged({
  id: 'macrophageAlarm',
  meaning: 'inflammatory cytokines from inflammatory macrophages at level 1, per time',
  unit: '/d',
  median: 0.8,
  low: 0.27,
  high: 2.4,
  near: [cascade],
  note,
});

export const cytokineRestraint = law({
  id: 'cytokine-restraint',
  title: 'Share of inflammatory cytokines that resolving ones let through',
  defines: 'cytokineRestraint',
  unit: '1',
  text: '1 / (1 + antiInflammatory)',
  symbols: given(antiInflammatory),
  off: '1',
  sources: [nagaraja2014, mi2007],
  validity: [],
  neutral: 'resolving cytokines hold nothing back',
});

const source = { to: 'proInflammatory', unit: '/d', sources: [nagaraja2014, mi2007], validity: [] } as const;

export const fromDebris = flux({
  ...source,
  id: 'alarm-by-debris',
  title: 'Debris calls inflammatory cytokines',
  text: 'debrisAlarm * debris * cytokineRestraint',
  symbols: given(debrisAlarm, debris, cytokineRestraint),
  neutral: 'damage goes unnoticed',
});

export const fromNeutrophils = flux({
  ...source,
  id: 'alarm-by-neutrophils',
  title: 'Neutrophils add inflammatory cytokines',
  text: 'neutrophilAlarm * neutrophilLevel * cytokineRestraint',
  symbols: given(neutrophilAlarm, neutrophilLevel, cytokineRestraint),
  neutral: 'neutrophils are silent',
});

export const fromMacrophages = flux({
  ...source,
  id: 'alarm-by-macrophages',
  title: 'Inflammatory macrophages add inflammatory cytokines',
  text: 'macrophageAlarm * inflammatoryLevel * cytokineRestraint',
  symbols: given(macrophageAlarm, inflammatoryLevel, cytokineRestraint),
  neutral: 'macrophages are silent',
});

export const loss = flux({
  id: 'inflammatory-cytokine-loss',
  title: 'Inflammatory cytokines are lost',
  from: 'proInflammatory',
  unit: '/d',
  text: 'cytokineLoss * proInflammatory',
  symbols: given(cytokineLoss, proInflammatory),
  sources: [nagaraja2014],
  validity: [],
  neutral: 'they stay for ever',
});
