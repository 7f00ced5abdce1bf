import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { cascade, cooper2015, skibidy2026, ziraldo2015 } from '../references.ts';
import { debris } from '../states.ts';
import { macrophageLevel } from '../inflammation/macrophage-level.ts';
import { neutrophilLevel } from '../inflammation/neutrophils.ts';

export const debrisDecay = judged({
  id: 'debrisDecay',
  meaning: 'rate at which signals of damaged tissue fade by themselves',
  unit: '/d',
  median: 0.6,
  low: 0.3,
  high: 2,
  near: [skibidy2026],
  note: 'a half-life of about a day; one model has 70 h for large wounds',
});

export const debrisByNeutrophils = judged({
  id: 'debrisByNeutrophils',
  meaning: 'rate at which neutrophils remove debris, at a neutrophil level of 1',
  unit: '/d',
  median: 0.4,
  low: 0.13,
  high: 1.2,
  near: [cooper2015, cascade],
  note: 'value of the reference cascade, within a factor of three',
});

export const debrisByMacrophages = judged({
  id: 'debrisByMacrophages',
  meaning: 'rate at which macrophages remove debris, at a macrophage level of 1',
  unit: '/d',
  median: 1.2,
  low: 0.3,
  high: 2,
  near: [cooper2015, cascade],
  note: 'macrophages clear within a day of their peak; no rate was found',
});

export const fading = flux({
  id: 'debris-fading',
  title: 'Signals of damage fade',
  from: 'debris',
  unit: '/d',
  text: 'debrisDecay * debris',
  symbols: given(debrisDecay, debris),
  sources: [ziraldo2015, skibidy2026],
  validity: [],
  neutral: 'debris leaves only with cells',
});

export const neutrophilClearing = flux({
  id: 'debris-by-neutrophils',
  title: 'Neutrophils clear debris',
  from: 'debris',
  unit: '/d',
  text: 'debrisByNeutrophils * neutrophilLevel * debris',
  symbols: given(debrisByNeutrophils, neutrophilLevel, debris),
  sources: [cooper2015],
  validity: [],
  neutral: 'neutrophils clear nothing',
});

export const macrophageClearing = flux({
  id: 'debris-by-macrophages',
  title: 'Macrophages clear debris',
  from: 'debris',
  unit: '/d',
  text: 'debrisByMacrophages * macrophageLevel * debris',
  symbols: given(debrisByMacrophages, macrophageLevel, debris),
  sources: [cooper2015],
  validity: [],
  neutral: 'macrophages clear nothing',
});
