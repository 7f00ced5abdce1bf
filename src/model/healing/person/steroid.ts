import { parameter } from '../../parameter.ts';
import { flux, law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { steroidContinued } from '../inputs.ts';
import { judged } from '../notation/judged.ts';
import { steroidEffect } from '../states.ts';
import { betamethasone1996, hydrocortisone2003, oikarinen1992 } from './references.ts';

/**
 * Grade: human, procollagen peptides of skin that was not wounded. Only the gain by needling is reduced: the thinning of
 * skin by the steroid itself is not followed.
 */

export const steroidSynthesis = parameter({
  id: 'steroidSynthesis',
  meaning: 'share of the gain of collagen synthesis that remains in daily use',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.05, high: 0.25 },
  evidence: [
    {
      value: 0.11,
      unit: '1',
      spread: { kind: 'none' },
      from: 'human',
      method: 'procollagen I peptide after three weeks of hydrocortisone',
      access: 'derived',
      tier: 'primary',
      sources: [hydrocortisone2003, oikarinen1992],
      row: 'healing hydrocortisone 3 wk −89/−82 %',
      note: '1 − 0.89; clobetasol left 0.25 after one day and 0.08 after two',
    },
  ],
});

export const steroidRecovery = judged({
  id: 'steroidRecovery',
  meaning: 'time constant of recovery after a steroid is stopped',
  unit: 'd',
  median: 17,
  low: 7,
  high: 25,
  near: [betamethasone1996, hydrocortisone2003],
  note: 'half recovered after 14 days in one study, wholly in another',
});

export const steroidGain = law({
  id: 'steroid-gain',
  title: 'Steroid on the gain of collagen synthesis',
  defines: 'steroidGain',
  unit: '1',
  text: '1 + steroidEffect * (steroidSynthesis - 1)',
  symbols: given(steroidEffect, steroidSynthesis),
  off: '1',
  sources: [hydrocortisone2003, oikarinen1992],
  validity: [{ symbol: 'steroidEffect', unit: '1', low: 0, high: 1 }],
  neutral: 'factor 1: as without a steroid',
});

export const recovery = flux({
  id: 'steroid-recovery',
  title: 'Effect of a stopped steroid wears off',
  from: 'steroidEffect',
  unit: '/d',
  text: '(1 - steroidContinued) * steroidEffect / steroidRecovery',
  symbols: given(steroidContinued, steroidEffect, steroidRecovery),
  sources: [betamethasone1996, hydrocortisone2003],
  validity: [],
  neutral: 'the effect lasts',
});
