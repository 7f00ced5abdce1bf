import { parameter } from '../../parameter.ts';
import { law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { retinoidContinued, retinoidWeeks } from '../inputs.ts';
import { judged } from '../notation/judged.ts';
import { hung1989, orringer2004, popp1995 } from './references.ts';

/** Grade: four men with 2 mm punches, one randomised trial of three weeks without effect, one pig abstract. */

export const retinoidIdle = parameter({
  id: 'retinoidIdle',
  meaning: 'weeks of retinoid that do nothing yet',
  unit: 'wk',
  prior: { kind: 'fixed', value: 3 },
  evidence: [
    {
      value: 3,
      unit: 'wk',
      spread: { kind: 'none' },
      from: 'human',
      access: 'read',
      tier: 'primary',
      sources: [orringer2004],
      row: 'healing 3 wk pre-CO2 laser',
    },
  ],
});

export const retinoidFull = parameter({
  id: 'retinoidFull',
  meaning: 'weeks of retinoid whose effect was seen',
  unit: 'wk',
  prior: { kind: 'fixed', value: 16 },
  evidence: [
    {
      value: 16,
      unit: 'wk',
      spread: { kind: 'none' },
      n: 4,
      from: 'human',
      access: 'read',
      tier: 'primary',
      sources: [popp1995],
      row: 'healing **retinoid**',
    },
  ],
});

export const retinoidGain = judged({
  id: 'retinoidGain',
  meaning: 'by how much sixteen weeks of retinoid quicken the epithelial front',
  unit: '1',
  median: 0.42,
  low: 0.3,
  high: 0.6,
  near: [popp1995],
  note: 'punches had a third to a half less open area from day 1 to 11; what that means for a front is a judgement',
});

export const retinoidDelay = judged({
  id: 'retinoidDelay',
  meaning: 'speed of the front while the retinoid goes on, over its speed when paused',
  unit: '1',
  median: 0.8,
  low: 0.6,
  high: 1,
  near: [hung1989],
  note: 'closure was slower in the pig; by how much was not seen',
});

/** Grows from the time without effect to the time seen, and no further. */
export const retinoidPreparation = law({
  id: 'retinoid-preparation',
  title: 'Retinoid before the course on the epithelial front',
  defines: 'retinoidPreparation',
  unit: '1',
  text: '1 + retinoidGain * (pos(retinoidWeeks - retinoidIdle) - pos(retinoidWeeks - retinoidFull)) / (retinoidFull - retinoidIdle)',
  symbols: given(retinoidGain, retinoidWeeks, retinoidIdle, retinoidFull),
  off: '1',
  sources: [popp1995, orringer2004],
  validity: [{ symbol: 'retinoidWeeks', unit: 'wk', low: 0, high: 16 }],
  neutral: 'factor 1: preparation does nothing',
});

export const retinoidContinuation = law({
  id: 'retinoid-continuation',
  title: 'Retinoid after a session on the epithelial front',
  defines: 'retinoidContinuation',
  unit: '1',
  text: '1 + retinoidContinued * (retinoidDelay - 1)',
  symbols: given(retinoidContinued, retinoidDelay),
  off: '1',
  sources: [hung1989],
  validity: [{ symbol: 'retinoidContinued', unit: '1', low: 0, high: 1 }],
  neutral: 'factor 1: as when paused',
});
