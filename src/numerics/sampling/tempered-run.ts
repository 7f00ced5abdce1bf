/** One population of particles on its way from the prior to the posterior. */
import { log, type Stream } from '../../quantities/index.ts';
import { adaptedKernel, priorKernel, type Kernel, type Proposal } from './kernel.ts';
import { largestCorrelation, pooledCorrelation } from './correlation.ts';
import { StepLadder, type StepRecord } from './step-ladder.ts';
import type { Subspace } from './subspace.ts';
import { nextIncrement, systematicResample } from './temperature.ts';

export type Directions = 'informed' | 'complement';

/** What was done at one temperature. */
export interface Level {
  /** Power of the likelihood. */
  readonly temperature: number;
  /** Effective number of particles before they were resampled. */
  readonly effective: number;
  readonly moves: Readonly<Record<Directions, number>>;
  /** Share of the proposals that were accepted; absent where nothing moved. */
  readonly acceptance: Readonly<Partial<Record<Directions, number>>>;
  /**
   * Between where the particles are and where they were before these moves: the largest over the informed
   * directions; over the others, which all move alike, together.
   */
  readonly correlation: Readonly<Partial<Record<Directions, number>>>;
  /** Whether the particles moved as far as was asked before the moves ran out. */
  readonly settled: boolean;
}

/** All there is to a population between two temperatures; plain JSON. */
export interface Population {
  readonly points: readonly number[];
  readonly logLikelihoods: readonly number[];
  /** Which particle of the prior each descends from. */
  readonly ancestors: readonly number[];
  readonly steps: Readonly<Record<Directions, StepRecord>>;
  readonly logEvidence: number;
  readonly levels: readonly Level[];
}

export interface Mixing {
  /** Share of the particles that stays effective from one temperature to the next: a half when left out. */
  readonly effectiveShare: number;
  /**
   * Particles move until they are correlated with where they were by no more than this and 1/√particles: 0.1 when
   * left out. More leaves the posterior too narrow (docs/solve/sampling.md).
   */
  readonly correlation: number;
  /** At one temperature, in one kind of direction: 200 when left out. */
  readonly mostMoves: number;
}

/** How one kind of direction fares at the present temperature. */
interface Walk {
  readonly space: Subspace;
  /** Of each particle. */
  kernels: readonly Kernel[];
  ladder: StepLadder;
  start: Float64Array;
  moves: number;
  accepted: number;
  correlation: number;
}

const restingWalk = (space: Subspace, particles: number, kernel = priorKernel(space)): Walk => ({
  space,
  kernels: Array.from({ length: particles }, () => kernel),
  ladder: new StepLadder(),
  start: new Float64Array(),
  moves: 0,
  accepted: 0,
  correlation: 0,
});

/** Parts of the particles, by their number modulo this, that are left out of a fit in turn. */
const folds = 8;

/**
 * A kernel fitted to all particles but those of one fold, whose descendants use it: fitted to the very particles it
 * moves, it would draw them together.
 */
const fitWithout = (space: Subspace, points: Float64Array, weights: Float64Array, fold: number): Kernel => {
  const own = weights.map((weight, particle) => (particle % folds === fold ? 0 : weight));
  const sum = own.reduce((total, weight) => total + weight, 0);
  const shares = own.map((weight) => weight / sum);
  return adaptedKernel(
    space,
    points,
    shares,
    1 / shares.reduce((total, weight) => total + weight * weight, 0),
  );
};

export class TemperedRun {
  points: Float64Array;
  logLikelihoods: Float64Array;
  ancestors: Uint32Array;
  logEvidence = 0;
  readonly levels: Level[] = [];
  private readonly mixing: Mixing;
  private readonly draws: Stream;
  private readonly walks: Record<Directions, Walk>;
  private temperature = 0;
  private effective = 0;
  private proposals: readonly (Proposal & { readonly step: number })[] = [];
  private moving: Directions = 'informed';

  /** Particles of the prior: their likelihoods have to be told by `begin`, or all of them by `resume`. */
  constructor(
    particles: number,
    spaces: Readonly<Record<Directions, Subspace>>,
    mixing: Mixing,
    draws: Stream,
  ) {
    const { dimension } = spaces.informed;
    this.mixing = mixing;
    this.draws = draws;
    this.points = new Float64Array(particles * dimension);
    this.logLikelihoods = new Float64Array(particles);
    this.ancestors = Uint32Array.from({ length: particles }, (_, particle) => particle);
    this.walks = {
      informed: restingWalk(spaces.informed, particles),
      complement: restingWalk(spaces.complement, particles),
    };
    for (let particle = 0; particle < particles; particle += 1) {
      const own = draws.split(0).split(particle);
      for (let i = 0; i < dimension; i += 1) this.points[particle * dimension + i] = own.normal(i);
    }
  }

  get finished(): boolean {
    return this.temperature === 1;
  }

  get reached(): number {
    return this.temperature;
  }

  begin(logLikelihoods: Float64Array): void {
    this.logLikelihoods = logLikelihoods;
  }

  resume(population: Population): void {
    this.points = Float64Array.from(population.points);
    this.logLikelihoods = Float64Array.from(population.logLikelihoods);
    this.ancestors = Uint32Array.from(population.ancestors);
    this.walks.informed.ladder = new StepLadder(population.steps.informed);
    this.walks.complement.ladder = new StepLadder(population.steps.complement);
    this.logEvidence = population.logEvidence;
    this.levels.push(...population.levels);
    this.temperature = population.levels.at(-1)?.temperature ?? 0;
  }

  get population(): Population {
    return {
      points: [...this.points],
      logLikelihoods: [...this.logLikelihoods],
      ancestors: [...this.ancestors],
      steps: {
        informed: this.walks.informed.ladder.record,
        complement: this.walks.complement.ladder.record,
      },
      logEvidence: this.logEvidence,
      levels: [...this.levels],
    };
  }

  /** Weights and resamples the particles for the next temperature. */
  heat(): void {
    const { points, walks, levels } = this;
    const increment = nextIncrement(this.logLikelihoods, 1 - this.temperature, this.mixing.effectiveShare);
    const { weights, effective, rise, logMean } = increment;
    this.logEvidence += logMean;
    this.effective = effective;
    this.temperature = rise === 1 - this.temperature ? 1 : this.temperature + rise;
    const { dimension } = walks.informed.space;
    const parents = systematicResample(
      weights,
      this.draws
        .split(levels.length + 1)
        .split('resample')
        .uniform(0),
    );
    if (walks.informed.space.count > 0) {
      const { space } = walks.informed;
      const fits = Array.from({ length: folds }, (_, fold) => fitWithout(space, points, weights, fold));
      walks.informed.kernels = Array.from(parents, (parent) => fits[parent % folds] as Kernel);
    }
    this.points = new Float64Array(points.length);
    parents.forEach((parent, particle) => {
      this.points.set(points.subarray(parent * dimension, (parent + 1) * dimension), particle * dimension);
    });
    this.logLikelihoods = Float64Array.from(parents, (parent) => this.logLikelihoods[parent] as number);
    this.ancestors = parents.map((parent) => this.ancestors[parent] as number);
    for (const walk of Object.values(walks)) {
      walk.start = walk.space.columns(this.points);
      walk.ladder.forget();
      walk.moves = 0;
      walk.accepted = 0;
      walk.correlation = walk.space.count > 0 ? 1 : 0;
    }
  }

  /** Whether the particles have to move on at this temperature. */
  get restless(): boolean {
    return Object.values(this.walks).some((walk) => this.mustMove(walk));
  }

  /** Moves all particles in the kind of direction in which they have moved least; [particle][coordinate]. */
  propose(): Float64Array {
    const { informed, complement } = this.walks;
    this.moving =
      this.mustMove(informed) &&
      (!this.mustMove(complement) || informed.correlation >= complement.correlation)
        ? 'informed'
        : 'complement';
    const { kernels, ladder, space } = this.walks[this.moving];
    const proposed = Float64Array.from(this.points);
    const chances = ladder.chances();
    this.proposals = Array.from(this.logLikelihoods, (_, particle) => {
      const own = this.drawsOf(particle);
      const step = StepLadder.choose(chances, own.split('step').uniform(0));
      const kernel = kernels[particle] as Kernel;
      const proposal = kernel.propose(proposed, particle * space.dimension, StepLadder.length(step), own);
      return { ...proposal, step };
    });
    return proposed;
  }

  /** Takes or leaves each proposal. */
  accept(proposed: Float64Array, logLikelihoods: Float64Array): void {
    const walk = this.walks[this.moving];
    const { dimension } = walk.space;
    let accepted = 0;
    logLikelihoods.forEach((value, particle) => {
      const { correction, squaredJump, step } = this.proposals[particle] as (typeof this.proposals)[number];
      const gain = this.temperature * (value - (this.logLikelihoods[particle] as number));
      const taken = log(this.drawsOf(particle).split('accept').uniform(0)) < gain + correction;
      walk.ladder.learn(step, taken ? squaredJump : 0);
      if (!taken) return;
      accepted += 1;
      this.logLikelihoods[particle] = value;
      const at = particle * dimension;
      this.points.set(proposed.subarray(at, at + dimension), at);
    });
    walk.moves += 1;
    walk.accepted += accepted;
    const [informed, before, now] = [
      walk === this.walks.informed,
      walk.start,
      walk.space.columns(this.points),
    ];
    walk.correlation = (informed ? largestCorrelation : pooledCorrelation)(before, now, walk.space.count);
  }

  /** Ends the moves at this temperature. */
  settle(): void {
    const { informed, complement } = this.walks;
    const particles = this.logLikelihoods.length;
    const acceptance = (walk: Walk): number => walk.accepted / (walk.moves * particles);
    this.levels.push({
      temperature: this.temperature,
      effective: this.effective,
      moves: { informed: informed.moves, complement: complement.moves },
      acceptance: {
        ...(informed.moves > 0 && { informed: acceptance(informed) }),
        ...(complement.moves > 0 && { complement: acceptance(complement) }),
      },
      correlation: {
        ...(informed.moves > 0 && { informed: informed.correlation }),
        ...(complement.moves > 0 && { complement: complement.correlation }),
      },
      settled: Object.values(this.walks).every(({ correlation }) => correlation <= this.largestLeft),
    });
  }

  /** Of the present move. */
  private drawsOf(particle: number): Stream {
    const { informed, complement } = this.walks;
    return this.draws
      .split(this.levels.length + 1)
      .split(particle)
      .split(informed.moves + complement.moves);
  }

  /** A correlation of particles that have forgotten where they were is known to 1/√particles. */
  private get largestLeft(): number {
    return this.mixing.correlation + 1 / Math.sqrt(this.logLikelihoods.length);
  }

  private mustMove(walk: Walk): boolean {
    return walk.correlation > this.largestLeft && walk.moves < this.mixing.mostMoves;
  }
}
