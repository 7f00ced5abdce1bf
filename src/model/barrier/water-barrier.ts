import { kalluri2011, noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { donnelly2014 } from '../references.ts';
import { nanochip2017 } from './references.ts';

/** Water lost through the skin: what an evaporimeter measures. Faster than the visible pore. */
export const waterHalfLife = law({
  id: 'water-half-life',
  title: 'Half-life of the raised water loss',
  defines: 'halfLife',
  unit: 'h',
  text: 'waterHalfLifeOpen * (1 + waterCoverSlowing * covered) * ageFactor * personFactor * (needleLength / waterReferenceLength)^waterLengthExponent',
  symbols: {
    waterHalfLifeOpen: { unit: 'h', meaning: 'median half-life of the raised water loss, uncovered' },
    waterCoverSlowing: { unit: '1', meaning: 'share by which a cover prolongs the raised water loss' },
    covered: { unit: '1', meaning: '1 under an occlusive cover, 0 in the open' },
    ageFactor: { unit: '1', meaning: 'how much longer an older person’s skin stays open' },
    personFactor: { unit: '1', meaning: 'this person over the median person' },
    needleLength: { unit: 'mm', meaning: 'length of the needle' },
    waterReferenceLength: { unit: 'mm', meaning: 'needle length the half-life of water loss holds for' },
    waterLengthExponent: { unit: '1', meaning: 'how strongly water loss depends on needle length' },
  },
  sources: [nanochip2017, donnelly2014],
  validity: [{ symbol: 'needleLength', unit: 'mm', low: 0.25, high: 0.6 }],
  neutral: 'half-life 0: closed at once',
});

export const waterHalfLifeOpen = parameter({
  id: 'waterHalfLifeOpen',
  meaning: 'median half-life of the raised water loss, uncovered',
  unit: 'h',
  prior: { kind: 'lognormal', low: 1.2, high: 7 },
  evidence: [
    {
      value: 2.9,
      unit: 'h',
      spread: { kind: 'none' },
      from: 'human',
      access: 'derived',
      tier: 'primary',
      method: 'evaporimeter',
      sources: [nanochip2017, donnelly2014],
      row: 'healing 0.25/0.5 mm, nanochip vs needle',
      note: 'mostly back at 4–8 h, wholly within 24 h: a tenth remains after 4 to 23 h',
    },
  ],
});

const assumption = { from: 'assumed', access: 'derived', tier: 'practice' } as const;

export const waterReferenceLength = parameter({
  id: 'waterReferenceLength',
  meaning: 'needle length the half-life of water loss holds for',
  unit: 'mm',
  prior: { kind: 'fixed', value: 0.5 },
  evidence: [
    {
      value: 0.5,
      unit: 'mm',
      spread: { kind: 'range', low: 0.25, high: 0.6 },
      ...assumption,
      sources: [noSource, nanochip2017],
      note: 'the longer needle of the cited study',
    },
  ],
});

export const waterLengthExponent = parameter({
  id: 'waterLengthExponent',
  meaning: 'how strongly water loss depends on needle length',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.1, high: 0.8 },
  evidence: [
    {
      value: 0.283,
      unit: '1',
      spread: { kind: 'range', low: 0.1, high: 0.8 },
      ...assumption,
      sources: [noSource, kalluri2011],
      note: 'longer needles lose more water for longer in man; the rat shows 4–5 h for both lengths',
    },
  ],
});

export const waterCoverSlowing = parameter({
  id: 'waterCoverSlowing',
  meaning: 'share by which a cover prolongs the raised water loss',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.5, high: 6 },
  evidence: [
    {
      value: 1.73,
      unit: '1',
      spread: { kind: 'range', low: 0.5, high: 6 },
      ...assumption,
      sources: [noSource, kalluri2011],
      note: 'a cover slows closure; for water loss nobody gave a number',
    },
  ],
});
