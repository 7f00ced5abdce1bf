import { ageSlowingFactor } from '../../barrier/age-slowing.ts';
import { flux, law } from '../../mechanism.ts';
import { parameter } from '../../parameter.ts';
import { given } from '../notation/given.ts';
import { channelRadius } from '../inputs.ts';
import { convention, judged } from '../notation/judged.ts';
import { stumpp2009 } from '../observations.ts';
import { diabeticMigration } from '../person/diabetes.ts';
import { retinoidContinuation, retinoidPreparation } from '../person/retinoid.ts';
import { cascade, menon2012 } from '../references.ts';
import { egf, kgf, openRadius } from '../states.ts';

export const frontSpeed = parameter({
  id: 'frontSpeed',
  meaning: 'speed of the epithelial front without growth factors beyond those at rest',
  unit: 'um/d',
  prior: { kind: 'lognormal', low: 48, high: 360, median: 120 },
  evidence: [
    {
      value: 120,
      unit: 'um/d',
      spread: { kind: 'range', low: 48, high: 360 },
      n: 7,
      from: 'human',
      method: 'imaging of non-ablative fractional lesions, hour by hour',
      access: 'derived',
      tier: 'primary',
      sources: [stumpp2009],
      row: 'healing v, r_c',
      note: 'a channel of 75 µm closed within 16 h, half of lesions below 500 µm within 10 to 22 h; heat made them, not needles',
    },
  ],
});

export const factorMotility = judged({
  id: 'factorMotility',
  meaning: 'by how much EGF, and KGF likewise, quicken the front at most',
  unit: '1',
  median: 0.5,
  low: 0.17,
  high: 1.5,
  near: [cascade],
  note: 'value of the reference cascade, within a factor of three',
});

export const motilityHalfGain = judged({
  id: 'motilityHalfGain',
  meaning: 'gain of EGF or KGF at half their effect on the front, fold',
  unit: '1',
  median: 2,
  low: 0.67,
  high: 6,
  near: [cascade],
  note: 'value of the reference cascade, within a factor of three',
});

export const closureSmoothing = convention({
  id: 'closureSmoothing',
  meaning: 'relative radius below which closure slows down to an end',
  unit: '1',
  value: 0.02,
  note: 'a fiftieth of the radius is a cell or less; makes the end of closure smooth',
});

export const motility = law({
  id: 'motility',
  title: 'Speed of keratinocytes over that at rest',
  defines: 'motility',
  unit: '1',
  text: '1 + factorMotility * (hill(egf - 1, motilityHalfGain, 1) + hill(kgf - 1, motilityHalfGain, 1))',
  symbols: given(factorMotility, egf, motilityHalfGain, kgf),
  off: '1',
  sources: [menon2012, cascade],
  validity: [],
  neutral: 'growth factors do not move keratinocytes',
});

/** A circular gap closes from its edge; the last term ends it without a corner. */
export const closure = flux({
  id: 're-epithelialisation',
  title: 'Epithelium grows over the channels',
  from: 'openRadius',
  unit: '/d',
  text: 'frontSpeed / channelRadius * motility * diabeticMigration * retinoidPreparation * retinoidContinuation / ageFactor * openRadius / (openRadius + closureSmoothing)',
  symbols: given(
    frontSpeed,
    channelRadius,
    motility,
    diabeticMigration,
    retinoidPreparation,
    retinoidContinuation,
    ageSlowingFactor,
    openRadius,
    closureSmoothing,
  ),
  sources: [stumpp2009, menon2012],
  validity: [{ symbol: 'channelRadius', unit: 'um', low: 35, high: 150 }],
  neutral: 'channels stay open',
});
