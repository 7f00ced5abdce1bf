import { kalluri2011, noSource } from '../../catalogue/index.ts';
import { exp, log, normalCdf, normalQuantile, scalar, type Stream } from '../../quantities/index.ts';
import { evaluate } from '../../numerics/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { geometry } from '../references.ts';

/** Depth is not needle length: what the skin yields and what friction drags down is lost. */
export const achievedDepth = law({
  id: 'achieved-depth',
  title: 'Achieved depth of one needle',
  defines: 'achievedDepth',
  unit: 'mm',
  text: 'pos(protrusion - indentation * variation) / (1 + grip)',
  symbols: {
    protrusion: { unit: 'mm', meaning: 'true protrusion of the needle' },
    indentation: { unit: 'mm', meaning: 'indentation of the skin at puncture' },
    variation: { unit: '1', meaning: 'needle-to-needle variation of the indentation, median 1' },
    grip: { unit: '1', meaning: 'share by which flank friction drags the skin along' },
  },
  sources: [geometry],
  validity: [],
  neutral: 'indentation 0 and grip 0: achieved depth is the protrusion',
});

const believed = { from: 'assumed', access: 'derived', tier: 'practice' } as const;

export const grip = parameter({
  id: 'grip',
  meaning: 'share by which flank friction drags the skin along',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.02, high: 0.5 },
  evidence: [
    {
      value: 0.1,
      unit: '1',
      spread: { kind: 'range', low: 0.02, high: 0.5 },
      ...believed,
      sources: [noSource],
      note: 'no measurement of friction during insertion was found for these needles',
    },
  ],
});

export const needleVariation = parameter({
  id: 'needleVariation',
  meaning: 'log standard deviation of the indentation between needles of one session',
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

/** The depths of one session at one setting: log-normal indentation, so depth never exceeds protrusion. */
export interface DepthDistribution {
  readonly protrusionMm: number;
  readonly indentationMm: number;
  readonly grip: number;
  /** Log standard deviation of the indentation between needles. */
  readonly sigma: number;
}

/** Share of needles whose achieved depth is ≤ `depthMm`. At 0 it is the share that does not puncture. */
export const depthCdf = (of: DepthDistribution, depthMm: number): number => {
  if (depthMm < 0) return 0;
  const lost = of.protrusionMm - depthMm * (1 + of.grip);
  if (lost <= 0) return 1;
  return 1 - normalCdf((log(lost) - log(of.indentationMm)) / of.sigma);
};

/** Depth (mm) below which a share `p` of needles lies; 0 where they do not puncture. */
export const depthQuantile = (of: DepthDistribution, p: number): number =>
  achievedDepth.of({
    protrusion: scalar(of.protrusionMm, 'mm'),
    indentation: scalar(of.indentationMm, 'mm'),
    variation: scalar(exp(-of.sigma * normalQuantile(p)), '1'),
    grip: scalar(of.grip, '1'),
  });

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
  inputs[at('indentation')] = of.indentationMm;
  inputs[at('grip')] = of.grip;
  const variation = at('variation');
  const slice = depths.subarray(start, end);
  stream.fillUniform(slice, start);
  for (let i = 0; i < slice.length; i += 1) {
    inputs[variation] = exp(of.sigma * normalQuantile(slice[i] ?? 0.5));
    slice[i] = evaluate(tape, inputs);
  }
};
