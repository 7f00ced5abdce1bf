import { noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { romgens2014 } from '../references.ts';

/** Römgens 2014: 20 mN at a tip of 5 µm, 167 mN at 37 µm, linear between; human skin ex vivo. */
export const punctureForce = law({
  id: 'puncture-force',
  title: 'Force at which a solid needle punctures',
  defines: 'punctureForce',
  unit: 'mN',
  text: 'forceAtFinestTip + forcePerTipDiameter * (tipDiameter - finestTip)',
  symbols: {
    forceAtFinestTip: { unit: 'mN', meaning: 'force at the finest tip measured' },
    forcePerTipDiameter: { unit: 'mN/um', meaning: 'rise of the force with tip diameter' },
    tipDiameter: { unit: 'um', meaning: 'tip diameter' },
    finestTip: { unit: 'um', meaning: 'finest tip measured' },
  },
  sources: [romgens2014],
  validity: [{ symbol: 'tipDiameter', unit: 'um', low: 5, high: 37 }],
  neutral: 'no force: needles enter without resistance',
});

const measured = {
  from: 'ex-vivo-human',
  tier: 'primary',
  method: 'quasi-static insertion of single needles',
  sources: [romgens2014],
  spread: { kind: 'none' },
  row: 'biophysics force at insertion, solid needle',
} as const;

export const forceAtFinestTip = parameter({
  id: 'forceAtFinestTip',
  meaning: 'puncture force at a tip of 5 µm',
  unit: 'mN',
  prior: { kind: 'fixed', value: 20 },
  evidence: [{ value: 20, unit: 'mN', access: 'read', ...measured }],
});

export const forcePerTipDiameter = parameter({
  id: 'forcePerTipDiameter',
  meaning: 'rise of the puncture force with tip diameter',
  unit: 'mN/um',
  prior: { kind: 'fixed', value: 4.6 },
  evidence: [
    {
      value: 4.6,
      unit: 'mN/um',
      ...measured,
      access: 'derived',
      note: '(167 − 20) mN over (37 − 5) µm',
      row: 'biophysics slope of the above',
    },
  ],
});

export const finestTip = parameter({
  id: 'finestTip',
  meaning: 'finest tip measured',
  unit: 'um',
  prior: { kind: 'fixed', value: 5 },
  evidence: [{ value: 5, unit: 'um', access: 'read', ...measured }],
});

/** Used where the device does not say how sharp its needles are. */
export const unknownTipDiameter = parameter({
  id: 'unknownTipDiameter',
  meaning: 'tip diameter of a needle whose tip is not described',
  unit: 'um',
  prior: { kind: 'lognormal', low: 5, high: 37 },
  evidence: [
    {
      value: 13.6,
      unit: 'um',
      spread: { kind: 'range', low: 5, high: 37 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource],
      note: 'the range whose force was measured; a geometric mean as median',
    },
  ],
});
