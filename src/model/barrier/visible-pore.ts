import { kalluri2011, noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { donnelly2014 } from '../references.ts';

/** The hole itself: what tomography sees and a dye enters. Still open when water loss is back to normal. */
export const poreHalfLife = law({
  id: 'pore-half-life',
  title: 'Half-life of the visible pore',
  defines: 'halfLife',
  unit: 'h',
  text: 'poreHalfLifeOpen * (1 + poreCoverSlowing * covered) * ageFactor * personFactor * (needleLength / poreReferenceLength)^poreLengthExponent',
  symbols: {
    poreHalfLifeOpen: { unit: 'h', meaning: 'median half-life of the visible pore, uncovered' },
    poreCoverSlowing: { unit: '1', meaning: 'share by which a cover prolongs the visible pore' },
    covered: { unit: '1', meaning: '1 under an occlusive cover, 0 in the open' },
    ageFactor: { unit: '1', meaning: 'how much longer an older person’s skin stays open' },
    personFactor: { unit: '1', meaning: 'this person over the median person' },
    needleLength: { unit: 'mm', meaning: 'length of the needle' },
    poreReferenceLength: { unit: 'mm', meaning: 'needle length the half-life of the pore holds for' },
    poreLengthExponent: { unit: '1', meaning: 'how strongly the visible pore depends on needle length' },
  },
  sources: [donnelly2014, kalluri2011],
  validity: [{ symbol: 'needleLength', unit: 'mm', low: 0.37, high: 0.77 }],
  neutral: 'half-life 0: closed at once',
});

export const poreHalfLifeOpen = parameter({
  id: 'poreHalfLifeOpen',
  meaning: 'median half-life of the visible pore, uncovered',
  unit: 'h',
  prior: { kind: 'lognormal', low: 6, high: 20 },
  evidence: [
    {
      value: 11,
      unit: 'h',
      spread: { kind: 'range', low: 6, high: 20 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource, donnelly2014],
      note: 'pores were still open at 24 h in man and their end was not observed; a tenth remains after 20 to 66 h',
    },
  ],
});

export const poreReferenceLength = parameter({
  id: 'poreReferenceLength',
  meaning: 'needle length the half-life of the pore holds for',
  unit: 'mm',
  prior: { kind: 'fixed', value: 0.6 },
  evidence: [
    {
      value: 0.6,
      unit: 'mm',
      spread: { kind: 'none' },
      from: 'human',
      access: 'recall',
      tier: 'primary',
      sources: [donnelly2014],
      row: 'biophysics hydrogel array, hand pressure',
      note: 'height of the array whose pores were seen; from memory, not seen in the source',
    },
  ],
});

export const poreLengthExponent = parameter({
  id: 'poreLengthExponent',
  meaning: 'how strongly the visible pore depends on needle length',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.3, high: 1 },
  evidence: [
    {
      value: 0.553,
      unit: '1',
      spread: { kind: 'none' },
      from: 'rat',
      access: 'derived',
      tier: 'primary',
      method: 'calcein imaging, hairless rat',
      sources: [kalluri2011],
      row: 'biophysics Dermaroller, TEWL vs calcein',
      note: 'ln(18 h / 12 h) over ln(770 µm / 370 µm); the width is assumed, for human skin and other needles',
    },
  ],
});

export const poreCoverSlowing = parameter({
  id: 'poreCoverSlowing',
  meaning: 'share by which a cover prolongs the visible pore',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.5, high: 6 },
  evidence: [
    {
      value: 1.73,
      unit: '1',
      spread: { kind: 'range', low: 0.5, high: 6 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource, kalluri2011],
      note: 'in the rat pores close much later when covered; how much later was not seen',
    },
  ],
});
