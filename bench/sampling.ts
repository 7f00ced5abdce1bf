/**
 * What the sampler asks of a model: points for each particle and for each effective draw, with its own work beside the
 * model. Likelihoods that cost next to nothing. One line of JSON.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { informedDirections, temperedSampling, type Posterior } from '../src/numerics/index.ts';
import { linearGaussian } from '../src/numerics/sampling/linear-gaussian.case.ts';
import { banana, bimodal } from '../src/numerics/sampling/targets.case.ts';

const particles = 1000;
const runs = 4;
const dimension = 40;
const { posterior, jacobian, logEvidence } = linearGaussian(dimension, [30, 20, 15, 10, 8, 3]);
const informed = informedDirections({ dimension, jacobian });

const cases: Readonly<Record<string, readonly [Posterior, typeof informed?, number?]>> = {
  'six of forty directions informed': [posterior, informed, logEvidence],
  'the same, directions not told': [posterior, undefined, logEvidence],
  banana: [banana],
  bimodal: [bimodal],
};

const rounded = (value: number): number => Number(value.toPrecision(3));

const measured: Record<string, Readonly<Record<string, number>>> = {};
for (const [name, [target, directions, evidence]] of Object.entries(cases)) {
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
    ...(evidence !== undefined && {
      errorOfLogEvidence: rounded(sample.logEvidence.value - evidence),
      standardError: rounded(sample.logEvidence.standardError),
    }),
  };
}

console.log(JSON.stringify({ bench: 'sampling', particles, runs, node: process.versions.node, measured }));
