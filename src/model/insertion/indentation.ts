import { noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { olatunji2013, romgens2014 } from '../references.ts';

/**
 * Skin gives way before it is punctured: by force over stiffness, less under a fast needle and less where a rim holds the
 * skin around the needles. Speed lowers the insertion force (Olatunji 2013: 0.030 → 0.0216 N per needle from 0.5 to
 * 1.0 mm/s); extending that as a power law to pens is an assumption, with a wide prior.
 */
export const indentation = law({
  id: 'indentation',
  title: 'Indentation of the skin at puncture',
  defines: 'indentation',
  unit: 'mm',
  text: 'punctureForce / (skinStiffness * support) * (needleSpeed / referenceSpeed)^(-rateExponent)',
  symbols: {
    punctureForce: { unit: 'mN', meaning: 'force at puncture, quasi-static' },
    skinStiffness: { unit: 'mN/mm', meaning: 'stiffness of the skin surface under one needle' },
    support: { unit: '1', meaning: 'by how much a rim around the needles stiffens the skin; 1 without one' },
    needleSpeed: { unit: 'mm/s', meaning: 'speed of the tip towards the skin' },
    referenceSpeed: { unit: 'mm/s', meaning: 'speed at which the force was measured' },
    rateExponent: { unit: '1', meaning: 'how strongly speed stiffens the skin' },
  },
  sources: [olatunji2013],
  validity: [{ symbol: 'needleSpeed', unit: 'mm/s', low: 0.5, high: 1 }],
  neutral: 'rigid skin: indentation 0, every needle punctures',
});

const belief = {
  from: 'assumed',
  access: 'derived',
  tier: 'practice',
} as const;

export const skinStiffness = parameter({
  id: 'skinStiffness',
  meaning: 'stiffness of the skin surface under one needle',
  unit: 'mN/mm',
  prior: { kind: 'lognormal', low: 111, high: 445 },
  evidence: [
    {
      value: 222,
      unit: 'mN/mm',
      spread: { kind: 'range', low: 111, high: 445 },
      ...belief,
      sources: [noSource, romgens2014],
      note: 'at least 111: tips of 37 µm, which need 167 mN, were inside the skin at a displacement of 1.5 mm; the upper end, four times that, is a judgement',
    },
  ],
});

export const rateExponent = parameter({
  id: 'rateExponent',
  meaning: 'how strongly speed stiffens the skin',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.35, high: 0.7 },
  evidence: [
    {
      value: 0.495,
      unit: '1',
      spread: { kind: 'range', low: 0.35, high: 0.7 },
      ...belief,
      sources: [olatunji2013],
      note: '0.47 follows from the two measured speeds, 0.5 and 1 mm/s; assumed to hold far beyond',
    },
  ],
});

export const referenceSpeed = parameter({
  id: 'referenceSpeed',
  meaning: 'speed at which the puncture force was measured',
  unit: 'mm/s',
  prior: { kind: 'fixed', value: 1 },
  evidence: [
    {
      value: 1,
      unit: 'mm/s',
      spread: { kind: 'none' },
      ...belief,
      sources: [noSource],
      note: 'quasi-static; the exact speed was not seen',
    },
  ],
});

export const rimSupport = parameter({
  id: 'rimSupport',
  meaning: 'by how much the rim of a nosepiece that rests on the skin stiffens it around the needles',
  unit: '1',
  prior: { kind: 'lognormal', low: 2, high: 10 },
  evidence: [
    {
      value: 4.47,
      unit: '1',
      spread: { kind: 'range', low: 2, high: 10 },
      ...belief,
      sources: [noSource],
      note: 'a judgement: nobody pressed the same needles in with and without a rim; a rim keeps the soft layers below from giving way',
    },
  ],
});
