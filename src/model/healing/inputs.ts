import { input } from './notation/state.ts';

/** What one session did, counted per area of skin. Every session has its own three. */
export const puncturedFraction = input({
  symbol: 'puncturedFraction',
  unit: '1',
  meaning: 'share of the surface that is hole after the session',
  value: 0.02,
  allowed: [0, 1],
});

export const injuredVolume = input({
  symbol: 'injuredVolume',
  unit: 'mm',
  meaning: 'volume of the channels per area of skin: over the layers, punctured fraction times depth reached',
  value: 0.02,
  allowed: [0, 10],
});

export const bledVolume = input({
  symbol: 'bledVolume',
  unit: 'mm',
  meaning: 'volume per area of skin of the channels that bleed, from the capillary loops down',
  value: 0.02,
  allowed: [0, 10],
});

export const sessionInputs = [puncturedFraction, injuredVolume, bledVolume] as const;

export const channelRadius = input({
  symbol: 'channelRadius',
  unit: 'um',
  meaning: 'radius of the channels',
  value: 75,
  allowed: [1, 1000],
});

export const ionHalfLife = input({
  symbol: 'ionHalfLife',
  unit: 'd',
  meaning: 'half-life of the openness to ions, one of the three clocks of the barrier',
  value: 0.015,
  allowed: [0.001, 100],
});

export const age = input({
  symbol: 'age',
  unit: 'a',
  meaning: 'age of the person',
  value: 25.6,
  allowed: [0, 120],
});

export const smoking = input({
  symbol: 'smoking',
  unit: '1',
  meaning: '1 for a person who smokes about 20 cigarettes a day, 0 for one who does not',
  value: 0,
  allowed: [0, 1],
});

export const diabetes = input({
  symbol: 'diabetes',
  unit: '1',
  meaning: '1 for a person with uncontrolled diabetes, 0 for one without',
  value: 0,
  allowed: [0, 1],
});

export const retinoidWeeks = input({
  symbol: 'retinoidWeeks',
  unit: 'wk',
  meaning: 'weeks of topical retinoid before the course',
  value: 0,
  allowed: [0, 5000],
});

export const retinoidContinued = input({
  symbol: 'retinoidContinued',
  unit: '1',
  meaning: '1 where the retinoid is not paused after a session, 0 where it is or where none is used',
  value: 0,
  allowed: [0, 1],
});

export const steroidUse = input({
  symbol: 'steroidUse',
  unit: '1',
  meaning: 'topical steroid at the start of the course: 1 daily, 0 none',
  value: 0,
  allowed: [0, 1],
});

export const steroidContinued = input({
  symbol: 'steroidContinued',
  unit: '1',
  meaning: '1 where the steroid is used throughout the course, 0 where it is stopped as the course begins',
  value: 0,
  allowed: [0, 1],
});

export const phototypeResponse = input({
  symbol: 'phototypeResponse',
  unit: '1',
  meaning: 'how strongly melanocytes of the person’s phototype answer, phototype IV being 1',
  value: 1,
  allowed: [0, 10],
});

export const sun = input({
  symbol: 'sun',
  unit: '1',
  meaning: 'sun beyond what the person’s skin is used to: 0 none, 1 a day outdoors each day',
  value: 0,
  allowed: [0, 10],
});

export const personInputs = [
  channelRadius,
  ionHalfLife,
  age,
  smoking,
  diabetes,
  retinoidWeeks,
  retinoidContinued,
  steroidUse,
  steroidContinued,
  phototypeResponse,
  sun,
] as const;
