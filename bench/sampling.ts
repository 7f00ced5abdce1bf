/**
 * What the sampler asks of a model: points for each particle and for each effective draw, with its own work beside the
 * model. Likelihoods that cost next to nothing. One line of JSON.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import {
  informedDirections,
  temperedSampling,
  type InformedDirections,
  type Posterior,
} from '../src/numerics/index.ts';
import { exp, log, rootStream } from '../src/quantities/index.ts';

const particles = 1000;
const runs = 4;
const dimension = 40;

const pointwise = (dimensions: number, of: (point: Float64Array) => number): Posterior => ({
  dimension: dimensions,
  logLikelihood: (points, count) =>
    Promise.resolve(
      Float64Array.from({ length: count }, (_, at) =>
        of(points.subarray(at * dimensions, (at + 1) * dimensions)),
      ),
    ),
});

/** Sizes of the rows of a linear model whose data are all 1. */
const sizes = [30, 20, 15, 10, 8, 3];
const jacobian = Float64Array.from(
  { length: sizes.length * dimension },
  (_, at) => (rootStream(1).normal(at) * (sizes[Math.floor(at / dimension)] ?? 0)) / Math.sqrt(dimension),
);
const line = pointwise(dimension, (point) =>
  sizes.reduce((sum, _, row) => {
    const residual = point.reduce((rest, x, i) => rest - x * (jacobian[row * dimension + i] ?? 0), 1);
    return sum - 0.5 * residual * residual;
  }, 0),
);
const informed = informedDirections({ dimension, jacobian });

const banana = pointwise(2, ([x = 0, y = 0]) => {
  const across = (y - (x * x - 1)) / 0.1;
  return -0.5 * across * across;
});

const bimodal = pointwise(3, ([x = 0]) => {
  const [left, right] = [(x + 2) / 0.1, (x - 2) / 0.1];
  const [one, other] = [-0.5 * left * left, -0.5 * right * right];
  return Math.max(one, other) + log(1 + exp(-Math.abs(one - other)));
});

const cases: Readonly<Record<string, readonly [Posterior, InformedDirections | undefined]>> = {
  'six of forty directions informed': [line, informed],
  'the same, directions not told': [line, undefined],
  banana: [banana, undefined],
  bimodal: [bimodal, undefined],
};

const rounded = (value: number): number => Number(value.toPrecision(3));

const measured: Record<string, Readonly<Record<string, number>>> = {};
for (const [name, [target, directions]] of Object.entries(cases)) {
  const start = performance.now();
  const sample = await temperedSampling(target, {
    seed: 1,
    particles,
    runs,
    ...(directions && { informed: directions }),
  });
  const microseconds = (performance.now() - start) * 1000;
  const least = Math.min(...sample.effectiveSampleSize);
  measured[name] = {
    temperatures: Math.max(...sample.levels.map(({ length }) => length)),
    pointsPerParticle: rounded(sample.evaluations / (runs * particles)),
    pointsPerEffectiveDraw: rounded(sample.evaluations / least),
    leastEffective: Math.round(least),
    largestRHat: Number(Math.max(...sample.rHat).toFixed(4)),
    unsettled: sample.unsettled,
    ownMicrosecondsPerPoint: rounded(microseconds / sample.evaluations),
    standardErrorOfLogEvidence: rounded(sample.logEvidence.standardError),
  };
}

console.log(JSON.stringify({ bench: 'sampling', particles, runs, node: process.versions.node, measured }));
