import { noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { olatunji2013, sasaki2019 } from '../references.ts';
import { kalluri2011 } from '../../catalogue/index.ts';

/**
 * Skin gives way before it is punctured: it yields by force over stiffness, and less under a fast needle.
 * Speed lowers the insertion force (Olatunji 2013: 0.030 → 0.0216 N per needle from 0.5 to 1.0 mm/s); extending
 * that as a power law to pens is an assumption, with a wide prior.
 */
export const indentation = law({
  id: 'indentation',
  title: 'Indentation of the skin at puncture',
  defines: 'indentation',
  unit: 'mm',
  text: 'punctureForce / skinStiffness * (needleSpeed / referenceSpeed)^(-rateExponent)',
  symbols: {
    punctureForce: { unit: 'mN', meaning: 'force at puncture, quasi-static' },
    skinStiffness: { unit: 'mN/mm', meaning: 'stiffness of the skin surface under one needle' },
    needleSpeed: { unit: 'mm/s', meaning: 'speed of the tip towards the skin' },
    referenceSpeed: { unit: 'mm/s', meaning: 'speed at which the force was measured' },
    rateExponent: { unit: '1', meaning: 'how strongly speed stiffens the skin' },
  },
  sources: [olatunji2013],
  validity: [{ symbol: 'needleSpeed', unit: 'mm/s', low: 0.5, high: 1 }],
  neutral: 'rigid skin: indentation 0, achieved depth is set depth',
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
  prior: { kind: 'lognormal', low: 10, high: 90 },
  evidence: [
    {
      value: 30,
      unit: 'mN/mm',
      spread: { kind: 'range', low: 10, high: 90 },
      ...belief,
      sources: [noSource, kalluri2011, sasaki2019],
      note: 'a judgement: nominal depths fall between those of the cited roller (0.2 of its length, rat) and pen (about its length, human); neither is matched',
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
