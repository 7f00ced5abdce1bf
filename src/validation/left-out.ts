import { exp, log, normalCdf, rootStream } from '../quantities/index.ts';
import { band, type Band } from '../numerics/index.ts';
import { quantileOf, type Prior } from '../model/index.ts';
import { observedNumbers, type ObservedNumbers, type ValidationCase } from './case.ts';
import {
  arrayDepth,
  donnellyArray,
  kalluriRoller,
  lamNeedles,
  penDepthLong,
  penDepthShort,
  rollerDepth,
  sasakiPen,
  steelNeedleShare,
} from './cases/depth-by-device.ts';
import { predictDepth, type DepthStudy, type FittedSkin } from './depth.ts';
import { scoreOf } from './score.ts';

interface StudyOfClass {
  readonly entry: ValidationCase;
  readonly study: DepthStudy;
}

interface ClassOfDevices {
  readonly id: string;
  readonly title: string;
  readonly studies: readonly StudyOfClass[];
}

/** Every class with a measured depth. Rat, pig and human skin stand side by side here: no species has two classes but man. */
export const deviceClasses: readonly ClassOfDevices[] = [
  { id: 'roller', title: 'Roller (rat)', studies: [{ entry: rollerDepth, study: kalluriRoller }] },
  {
    id: 'motor-pen',
    title: 'Motor pen (human)',
    studies: [
      { entry: penDepthShort, study: sasakiPen(0.5) },
      { entry: penDepthLong, study: sasakiPen(1.5) },
    ],
  },
  {
    id: 'hand-array',
    title: 'Array pressed by hand (human)',
    studies: [{ entry: arrayDepth, study: donnellyArray }],
  },
  {
    id: 'steel-needles',
    title: 'Short steel needles (pig and silicone)',
    studies: [{ entry: steelNeedleShare, study: lamNeedles }],
  },
];

export interface LeftOutStudy {
  readonly id: string;
  readonly title: string;
  /** As depth over needle length. */
  readonly observed: ObservedNumbers;
  readonly predicted: Band;
  readonly score: number;
  /** Whether the central 90 % of the prediction holds, or meets the bounds of, the observation. */
  readonly inside90: boolean;
}

export interface LeftOutClass {
  readonly id: string;
  readonly title: string;
  readonly studies: readonly LeftOutStudy[];
  /** Median and 90 % of the grip of a slow needle after the other classes. */
  readonly slowGrip: Band;
  /** The same of the support by a rim. */
  readonly rimSupport: Band;
  /** Independent draws the prediction is worth; few means that the other classes contradict one another. */
  readonly effectiveSamples: number;
}

/** Before any depth was seen: two decades of grip, and a rim that may do nothing; not the ranges of the model. */
const openGrip: Prior = { kind: 'lognormal', low: 0.5, high: 50 };
const openSupport: Prior = { kind: 'lognormal', low: 1, high: 30 };

const draws = 20_000;
const resampled = 1000;
/** By how much a mean depth may miss, as a log standard deviation; assumed. */
const tolerance = 0.2;
const shallowest = 0.01;

const asRatio = ({ entry, study }: StudyOfClass): ObservedNumbers => {
  const observed = observedNumbers(entry);
  return observed.kind === 'bounds'
    ? observed
    : {
        kind: 'value',
        value: observed.value / (1000 * study.needleLengthMm.high),
        spread: { kind: 'none' },
      };
};

const logLikelihood = (observed: ObservedNumbers, predictedRatio: number): number => {
  const predicted = log(Math.max(shallowest, predictedRatio));
  if (observed.kind === 'value') {
    const miss = (log(observed.value) - predicted) / tolerance;
    return -0.5 * miss * miss;
  }
  const upper = observed.high === undefined ? 1 : normalCdf((log(observed.high) - predicted) / tolerance);
  return log(Math.max(1e-300, upper));
};

interface Draw {
  readonly skin: FittedSkin;
  /** Depth over length of each study, by class. */
  readonly ratios: readonly (readonly number[])[];
}

const drawAll = (seed: number): readonly Draw[] => {
  const streams = rootStream(seed).split('left out');
  return Array.from({ length: draws }, (_, k) => {
    const stream = streams.split(k);
    const skin = {
      slowGrip: quantileOf(openGrip, stream.split('open grip').uniform(0)),
      rimSupport: quantileOf(openSupport, stream.split('open support').uniform(0)),
    };
    return {
      skin,
      ratios: deviceClasses.map(({ studies }) =>
        studies.map(({ study }) => predictDepth(study, stream, skin).ratio),
      ),
    };
  });
};

/** What the other classes of devices say of each class: grip and support are fitted without it. */
export const predictClassLeftOut = (seed: number): readonly LeftOutClass[] => {
  const all = drawAll(seed);
  return deviceClasses.map((left, at) => {
    const logWeights = all.map(({ ratios }) =>
      deviceClasses.reduce(
        (sum, other, c) =>
          c === at
            ? sum
            : other.studies.reduce(
                (inner, study, s) => inner + logLikelihood(asRatio(study), ratios[c]?.[s] ?? 0),
                sum,
              ),
        0,
      ),
    );
    const highest = Math.max(...logWeights);
    const weights = logWeights.map((weight) => exp(weight - highest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
    const chosen = resample(all, weights, total);
    return {
      id: left.id,
      title: left.title,
      studies: left.studies.map((study, s) => {
        const observed = asRatio(study);
        const sample = Float64Array.from(chosen, ({ ratios }) => ratios[at]?.[s] ?? 0);
        const predicted = band(sample);
        return {
          id: study.entry.id,
          title: study.entry.title,
          observed,
          predicted,
          score: scoreOf(sample, observed),
          inside90: meets(observed, predicted),
        };
      }),
      slowGrip: band(chosen.map(({ skin }) => skin.slowGrip)),
      rimSupport: band(chosen.map(({ skin }) => skin.rimSupport)),
      effectiveSamples: (total * total) / squares,
    };
  });
};

/** Systematic resampling: evenly spaced places on the cumulated weights, so that nothing new is random. */
const resample = (all: readonly Draw[], weights: readonly number[], total: number): readonly Draw[] => {
  const chosen: Draw[] = [];
  let cumulated = 0;
  all.forEach((draw, k) => {
    cumulated += (weights[k] ?? 0) / total;
    while (chosen.length < resampled && (chosen.length + 0.5) / resampled <= cumulated) chosen.push(draw);
  });
  const last = all.at(-1);
  while (last !== undefined && chosen.length < resampled) chosen.push(last);
  return chosen;
};

const meets = (observed: ObservedNumbers, { low90, high90 }: Band): boolean =>
  observed.kind === 'value'
    ? low90 <= observed.value && observed.value <= high90
    : low90 <= (observed.high ?? Infinity) && high90 >= (observed.low ?? -Infinity);
