import { kalluri2011, noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';

/** Skin closes in on the needle: the hole is narrower than the needle that made it (Kalluri 2011). */
export const channelRadius = law({
  id: 'channel-radius',
  title: 'Radius of the channel a needle leaves',
  defines: 'channelRadius',
  unit: 'um',
  text: 'needleDiameter * holeRatio / 2',
  symbols: {
    needleDiameter: { unit: 'um', meaning: 'diameter of the needle' },
    holeRatio: { unit: '1', meaning: 'diameter of the hole over diameter of the needle' },
  },
  sources: [kalluri2011],
  validity: [{ symbol: 'needleDiameter', unit: 'um', low: 140, high: 140 }],
  neutral: 'hole ratio 1: the hole is as wide as the needle',
});

/** Used where the device does not say how thick its needles are. */
export const unknownNeedleDiameter = parameter({
  id: 'unknownNeedleDiameter',
  meaning: 'diameter of a needle that is not described',
  unit: 'um',
  prior: { kind: 'lognormal', low: 100, high: 250 },
  evidence: [
    {
      value: 158,
      unit: 'um',
      spread: { kind: 'range', low: 100, high: 250 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource],
      note: 'reviews give 0.1–0.25 mm for needling instruments in general',
    },
  ],
});

export const holeRatio = parameter({
  id: 'holeRatio',
  meaning: 'diameter of the hole over diameter of the needle',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.35, high: 0.75 },
  evidence: [
    {
      value: 0.51,
      unit: '1',
      spread: { kind: 'none' },
      from: 'rat',
      method: 'confocal microscopy, hairless rat',
      access: 'derived',
      tier: 'primary',
      sources: [kalluri2011],
      row: 'biophysics Dermaroller, 770 µm',
      note: '70.7 µm hole over 140 µm needle base; the width of the prior is assumed, for other needles and human skin',
    },
  ],
});
