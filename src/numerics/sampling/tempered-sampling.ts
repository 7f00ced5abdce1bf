/** Draws from a posterior whose likelihood is expensive, by tempered sequential Monte Carlo. */
import { rootStream } from '../../quantities/index.ts';
import { Cancelled, type RunOptions } from '../executor.ts';
import type { InformedDirections } from './informed-directions.ts';
import { logLikelihoods, type Posterior } from './posterior.ts';
import { summarisePosterior, type PosteriorSample } from './posterior-sample.ts';
import { splitSpace } from './subspace.ts';
import { TemperedRun, type Mixing, type Population } from './tempered-run.ts';

export interface TemperedOptions extends RunOptions, Partial<Mixing> {
  /** 0 … 2⁵³ − 1. */
  readonly seed: number;
  /** Of each population. */
  readonly particles: number;
  /** Independent populations, whose agreement is judged: 4 when left out. */
  readonly runs?: number;
  /** Left out, all directions count as informed. */
  readonly informed?: Pick<InformedDirections, 'basis' | 'count'>;
  /** Is handed the state after each temperature. */
  readonly onCheckpoint?: (checkpoint: TemperedCheckpoint) => void;
  readonly resumeFrom?: TemperedCheckpoint;
}

/** The state between two temperatures, plain JSON. Going on from it gives the same bytes as not having stopped. */
export interface TemperedCheckpoint {
  readonly seed: number;
  readonly particles: number;
  readonly dimension: number;
  readonly populations: readonly Population[];
  /** Points at which the likelihood has been asked for. */
  readonly evaluations: number;
  /** Of them, those without an answer. */
  readonly unanswered: number;
}

/** Progress counts the root of the temperature in these parts, of which small powers of the likelihood take many. */
const progressParts = 1000;

const checkOptions = (
  { dimension }: Posterior,
  { particles, runs, effectiveShare, correlation, mostMoves }: Mixing & { particles: number; runs: number },
): void => {
  const must = (holds: boolean, what: string): void => {
    if (!holds) throw new RangeError(what);
  };
  const isCount = (value: number, least: number): boolean => Number.isSafeInteger(value) && value >= least;
  must(isCount(dimension, 1), `a dimension is a whole number from 1 on, not ${dimension}`);
  must(isCount(runs, 2), `${runs} runs: at least two are needed to see whether they agree`);
  must(isCount(particles, 4), `${particles} particles: a whole number from 4 on is needed`);
  must(
    effectiveShare > 0 && effectiveShare < 1,
    `an effective share lies between 0 and 1, not ${effectiveShare}`,
  );
  must(
    correlation > 0 && correlation < 1,
    `a correlation to come below lies between 0 and 1, not ${correlation}`,
  );
  must(isCount(mostMoves, 1), `${mostMoves} moves: a whole number from 1 on is needed`);
};

const concatenated = (parts: readonly Float64Array[]): Float64Array => {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/**
 * Tempered sequential Monte Carlo (Del Moral, Doucet, Jasra 2006, doi 10.1111/j.1467-9868.2006.00553.x) with moves
 * that treat informed directions and the others apart (Cui, Law, Marzouk 2016, doi 10.1016/j.jcp.2015.10.008). What a
 * particle draws depends on the seed, its run, temperature and number alone.
 * @throws RangeError for options or a checkpoint that make no sense, for likelihoods that are none, when the model
 * answers nowhere; Cancelled
 */
export const temperedSampling = async (
  posterior: Posterior,
  {
    seed,
    particles,
    runs = 4,
    informed,
    effectiveShare = 0.5,
    correlation = 0.1,
    mostMoves = 200,
    onCheckpoint,
    resumeFrom,
    onProgress,
    signal,
  }: TemperedOptions,
): Promise<PosteriorSample> => {
  const mixing = { effectiveShare, correlation, mostMoves };
  checkOptions(posterior, { ...mixing, particles, runs });
  const { dimension } = posterior;
  const spaces = splitSpace(dimension, informed);
  const root = rootStream(seed).split('tempered sampling');
  const populations = Array.from(
    { length: runs },
    (_, run) => new TemperedRun(particles, spaces, mixing, root.split(run)),
  );
  let [evaluations, unanswered] = [0, 0];

  const checkSignal = (): void => {
    if (signal?.aborted === true) throw new Cancelled();
  };

  /** One call for all populations, so that the work can be spread. */
  const evaluate = async (points: readonly Float64Array[]): Promise<readonly Float64Array[]> => {
    checkSignal();
    const values = await logLikelihoods(posterior, concatenated(points));
    checkSignal();
    evaluations += values.length;
    unanswered += values.filter((value) => value === -Infinity).length;
    return points.map((_, index) => values.slice(index * particles, (index + 1) * particles));
  };

  if (resumeFrom === undefined) {
    const values = await evaluate(populations.map(({ points }) => points));
    populations.forEach((run, index) => run.begin(values[index] as Float64Array));
  } else {
    const same =
      resumeFrom.seed === seed &&
      resumeFrom.particles === particles &&
      resumeFrom.dimension === dimension &&
      resumeFrom.populations.length === runs;
    if (!same)
      throw new RangeError('the checkpoint is of other runs: seed, particles, runs or dimension differ');
    ({ evaluations, unanswered } = resumeFrom);
    populations.forEach((run, index) => run.resume(resumeFrom.populations[index] as Population));
  }

  for (;;) {
    const active = populations.filter(({ finished }) => !finished);
    if (active.length === 0) break;
    for (const run of active) run.heat();
    for (;;) {
      const restless = active.filter((run) => run.restless);
      if (restless.length === 0) break;
      const proposed = restless.map((run) => run.propose());
      const values = await evaluate(proposed);
      restless.forEach((run, index) =>
        run.accept(proposed[index] as Float64Array, values[index] as Float64Array),
      );
    }
    for (const run of active) run.settle();
    onCheckpoint?.({
      seed,
      particles,
      dimension,
      populations: populations.map(({ population }) => population),
      evaluations,
      unanswered,
    });
    const done = populations.reduce(
      (sum, { reached }) => sum + Math.floor(progressParts * Math.sqrt(reached)),
      0,
    );
    onProgress?.({ done, total: runs * progressParts });
  }
  return summarisePosterior(populations, { dimension, evaluations, unanswered });
};
