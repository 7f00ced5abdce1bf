import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { cascade, flegg2009 } from '../references.ts';
import { vegf, vessels } from '../states.ts';

const note = 'value behind the reference cascade, within a factor of three; no rate was found';

export const vesselGrowth = judged({
  id: 'vesselGrowth',
  meaning: 'rate at which vessels sprout under full call of VEGF',
  unit: '/d',
  median: 0.12,
  low: 0.04,
  high: 0.36,
  near: [cascade],
  note,
});

export const vesselHalfGain = judged({
  id: 'vesselHalfGain',
  meaning: 'gain of VEGF at half its call, fold',
  unit: '1',
  median: 2,
  low: 0.67,
  high: 6,
  near: [cascade],
  note,
});

export const vesselLimit = judged({
  id: 'vesselLimit',
  meaning: 'vessels over those at rest at which sprouting ends',
  unit: '1',
  median: 2.5,
  low: 1.5,
  high: 4.2,
  near: [cascade],
  note: 'value of the reference cascade; above 1 by meaning',
});

export const vesselRegression = judged({
  id: 'vesselRegression',
  meaning: 'rate at which vessels return to their density at rest',
  unit: '/d',
  median: 0.04,
  low: 0.013,
  high: 0.12,
  near: [cascade],
  note,
});

export const sprouting = flux({
  id: 'vessel-sprouting',
  title: 'VEGF makes vessels sprout',
  to: 'vessels',
  unit: '/d',
  text: 'vesselGrowth * hill(vegf - 1, vesselHalfGain, 2) * vessels * pos(1 - vessels / vesselLimit)',
  symbols: given(vesselGrowth, vegf, vesselHalfGain, vessels, vesselLimit),
  sources: [flegg2009],
  validity: [],
  neutral: 'no new vessels',
});

export const regression = flux({
  id: 'vessel-regression',
  title: 'Vessels return to their density at rest',
  to: 'vessels',
  unit: '/d',
  text: 'vesselRegression * (1 - vessels)',
  symbols: given(vesselRegression, vessels),
  sources: [flegg2009],
  validity: [],
  neutral: 'new vessels stay',
});
