import { noSource } from '../../catalogue/index.ts';
import { atan } from '../../quantities/index.ts';
import { law, procedure } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { geometry } from '../references.ts';

/** How far the hand moves while a needle of a gliding tip is in the skin. */
export const glidingDrag = law({
  id: 'gliding-drag',
  title: 'Drag length of a gliding tip',
  defines: 'drag',
  unit: 'mm',
  text: 'handSpeed * inSkinShare / rate',
  symbols: {
    handSpeed: { unit: 'mm/s', meaning: 'speed of the hand' },
    inSkinShare: { unit: '1', meaning: 'share of the needle’s cycle spent in the skin' },
    rate: { unit: 'Hz', meaning: 'needle strokes per second' },
  },
  sources: [geometry],
  validity: [],
  neutral: 'stamping: hand speed 0 while the needles are in the skin',
});

export const inSkinShare = parameter({
  id: 'inSkinShare',
  meaning: 'share of the needle’s cycle spent in the skin',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.3, high: 0.8 },
  evidence: [
    {
      value: 0.49,
      unit: '1',
      spread: { kind: 'range', low: 0.3, high: 0.8 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource],
      note: 'about half a cycle; no high-speed record of a pen in skin was found',
    },
  ],
});

export interface RollingDragInput {
  readonly drumRadiusMm: number;
  readonly depthMm: number;
}

/**
 * A needle on a drum enters and leaves at the angle θ where its tip crosses the surface: cos θ = R / (R + d). Between,
 * its axis crosses the surface from −R (tan θ − θ) to +R (tan θ − θ). The skin is taken as fixed, so this is an upper
 * bound: elastic skin follows the needle.
 */
export const rollingDrag = procedure<RollingDragInput, number>({
  id: 'rolling-drag',
  title: 'Drag length of a rolling drum',
  reads: ['drumRadius', 'achievedDepth'],
  writes: ['drag'],
  tex: 's = 2R\\,(\\tan\\theta - \\theta),\\quad \\cos\\theta = \\frac{R}{R + d}',
  sources: [geometry],
  validity: [],
  neutral: 'stamping: 0',
  run: ({ drumRadiusMm, depthMm }) => {
    const tangent = Math.sqrt(depthMm * (2 * drumRadiusMm + depthMm)) / drumRadiusMm;
    return 2 * drumRadiusMm * (tangent - atan(tangent));
  },
});
