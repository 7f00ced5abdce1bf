import { kalluri2011, noSource } from '../../catalogue/index.ts';
import { exp, log, normalCdf, normalQuantile, scalar, type Stream } from '../../quantities/index.ts';
import { evaluate } from '../../numerics/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { mechanics, romgens2014 } from '../references.ts';

/**
 * Depth is not needle length. Whether a needle enters is decided by the indentation at puncture; how deep it then goes is
 * a balance of grip and the skin’s stiffness. Where the skin gives way more, both give way.
 */
export const achievedDepth = law({
  id: 'achieved-depth',
  title: 'Achieved depth of a needle that punctures',
  defines: 'achievedDepth',
  unit: 'mm',
  text: 'protrusion / (1 + grip * variation)',
  symbols: {
    protrusion: { unit: 'mm', meaning: 'true protrusion of the needle' },
    grip: { unit: '1', meaning: 'share by which the skin is carried along' },
    variation: { unit: '1', meaning: 'needle-to-needle variation of how far the skin gives way, median 1' },
  },
  sources: [mechanics, romgens2014],
  validity: [],
  neutral: 'grip 0 and indentation 0: achieved depth is the protrusion',
});

const believed = { from: 'assumed', access: 'derived', tier: 'practice' } as const;

export const needleVariation = parameter({
  id: 'needleVariation',
  meaning: 'log standard deviation, between needles of one session, of how far the skin gives way',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.1, high: 0.6 },
  evidence: [
    {
      value: 0.245,
      unit: '1',
      spread: { kind: 'range', low: 0.1, high: 0.6 },
      ...believed,
      sources: [noSource, kalluri2011],
      note: 'the one series with a spread (152.5 ± 9.6 µm, rat) is narrower; skin under a moving hand is less even',
    },
  ],
});

/** The depths of one session at one setting: how far the skin gives way is log-normal, so depth never exceeds protrusion. */
export interface DepthDistribution {
  readonly protrusionMm: number;
  /** Indentation at which the median needle punctures. */
  readonly indentationMm: number;
  /** Grip of the median needle. */
  readonly grip: number;
  /** Log standard deviation of the variation between needles. */
  readonly sigma: number;
}

/** Beyond this variation a needle does not puncture. */
const lastVariation = (of: DepthDistribution): number => of.protrusionMm / of.indentationMm;

const depthAt = (of: DepthDistribution, variation: number): number =>
  variation < lastVariation(of)
    ? achievedDepth.of({
        protrusion: scalar(of.protrusionMm, 'mm'),
        grip: scalar(of.grip, '1'),
        variation: scalar(variation, '1'),
      })
    : 0;

/** Share of needles whose achieved depth is ≤ `depthMm`. At 0 it is the share that does not puncture. */
export const depthCdf = (of: DepthDistribution, depthMm: number): number => {
  if (depthMm < 0) return 0;
  if (depthMm >= of.protrusionMm) return 1;
  const deeper = depthMm === 0 ? Infinity : (of.protrusionMm / depthMm - 1) / of.grip;
  const variation = Math.min(deeper, lastVariation(of));
  return variation === Infinity ? 0 : 1 - normalCdf(log(variation) / of.sigma);
};

/** Depth (mm) below which a share `p` of needles lies; 0 where they do not puncture. */
export const depthQuantile = (of: DepthDistribution, p: number): number =>
  depthAt(of, exp(-of.sigma * normalQuantile(p)));

/** Fills `depths[start … end)` (mm) with independent draws numbered by their index. */
export const drawDepths = (
  of: DepthDistribution,
  stream: Stream,
  depths: Float64Array,
  start: number,
  end: number,
): void => {
  const { tape } = achievedDepth.expression;
  const inputs = new Float64Array(tape.symbols.length);
  const at = (symbol: string): number => tape.symbols.indexOf(symbol);
  inputs[at('protrusion')] = of.protrusionMm;
  inputs[at('grip')] = of.grip;
  const variation = at('variation');
  const last = lastVariation(of);
  const slice = depths.subarray(start, end);
  stream.fillUniform(slice, start);
  for (let i = 0; i < slice.length; i += 1) {
    const drawn = exp(of.sigma * normalQuantile(slice[i] ?? 0.5));
    inputs[variation] = drawn;
    slice[i] = drawn < last ? evaluate(tape, inputs) : 0;
  }
};
