import { kalluri2011, noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { donnelly2014, geometry, lam2008, sasaki2019 } from '../references.ts';

/**
 * A needle that has punctured goes on cutting and rubbing: the skin resists in proportion to the depth and is carried
 * along against its own stiffness. Grip is the one over the other, so a share 1 / (1 + grip) of the needle enters. Speed
 * and support stiffen the skin as they do before puncture; the tip has no part in it (Römgens 2014: depths alike for tips
 * of 5 to 37 µm).
 */
export const grip = law({
  id: 'grip',
  title: 'How far the skin is carried along by a needle inside it',
  defines: 'grip',
  unit: '1',
  text: 'slowGrip / support * (needleSpeed / referenceSpeed)^(-rateExponent)',
  symbols: {
    slowGrip: { unit: '1', meaning: 'grip of a slow needle in skin that nothing holds' },
    support: { unit: '1', meaning: 'by how much a rim around the needles stiffens the skin; 1 without one' },
    needleSpeed: { unit: 'mm/s', meaning: 'speed of the tip towards the skin' },
    referenceSpeed: { unit: 'mm/s', meaning: 'speed called slow' },
    rateExponent: { unit: '1', meaning: 'how strongly speed stiffens the skin' },
  },
  sources: [geometry],
  validity: [{ symbol: 'needleSpeed', unit: 'mm/s', low: 0.5, high: 1 }],
  neutral: 'grip 0: a needle that punctures enters with its whole protrusion',
});

export const slowGrip = parameter({
  id: 'slowGrip',
  meaning: 'grip of a slow needle in skin that nothing holds',
  unit: '1',
  prior: { kind: 'lognormal', low: 4, high: 16 },
  evidence: [
    {
      value: 8,
      unit: '1',
      spread: { kind: 'range', low: 4, high: 16 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource, kalluri2011, donnelly2014, lam2008, sasaki2019],
      note: 'a judgement: rollers then leave about 0.2 to 0.6 of their length in the skin and motor pens 0.7 to 1, as the few measured depths do; the roller was seen in the rat only',
    },
  ],
});
