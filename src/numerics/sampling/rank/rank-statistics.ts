/** Simulation-based calibration: whether a sampler's posteriors are right on average over the prior. */
import { rootStream, type Stream } from '../../../quantities/index.ts';
import { Cancelled, type RunOptions } from '../../executor.ts';
import { chiSquareTail } from './chi-square.ts';
import { envelopeTail } from './uniform-ranks.ts';

export interface CalibrationProblem<Data> {
  readonly dimension: number;
  /** One point of the prior. */
  readonly drawPrior: (draws: Stream) => Float64Array;
  /** What would be observed at that point. */
  readonly simulate: (point: Float64Array, draws: Stream) => Data | Promise<Data>;
  /** Draws of the posterior given the data, [draw][coordinate], those next to each other the most alike. */
  readonly sample: (data: Data, replicate: number) => Promise<Float64Array>;
}

export interface CalibrationOptions extends RunOptions {
  /** 0 … 2⁵³ − 1. */
  readonly seed: number;
  readonly replicates: number;
  /** Draws of each posterior that are ranked against, taken at even distances. */
  readonly draws: number;
  /** Of the ranks: a divisor of `draws` + 1, and at least five replicates to each. */
  readonly bins: number;
}

export interface RankStatistics {
  /** [replicate][coordinate]: how many of the draws are below the true value; uniform on 0 … draws when all is right. */
  readonly ranks: Uint32Array;
  /** For each coordinate. */
  readonly coordinates: readonly {
    readonly counts: readonly number[];
    /** Of the counts against even ones, and the probability of more. */
    readonly chiSquare: number;
    readonly chiSquareTail: number;
    /** Probability that uniform ranks stray further from their envelope. */
    readonly envelopeTail: number;
  }[];
}

const checkOptions = ({ replicates, draws, bins }: CalibrationOptions): void => {
  if (![replicates, draws, bins].every((value) => Number.isSafeInteger(value) && value >= 1)) {
    throw new RangeError(
      `${replicates} replicates, ${draws} draws, ${bins} bins: whole numbers from 1 on are needed`,
    );
  }
  if (bins < 2 || (draws + 1) % bins !== 0) {
    throw new RangeError(`${bins} bins do not divide the ${draws + 1} ranks evenly`);
  }
  if (replicates < 5 * bins) {
    throw new RangeError(`${replicates} replicates fill ${bins} bins too thinly: ${5 * bins} are needed`);
  }
};

/**
 * Ranks of true values among draws of their posteriors
 * (Talts, Betancourt, Simpson, Vehtari, Gelman 2018, arXiv 1804.06788).
 * @throws RangeError for options that make no sense and for samples with too few draws; Cancelled
 */
export const rankStatistics = async <Data>(
  { dimension, drawPrior, simulate, sample }: CalibrationProblem<Data>,
  options: CalibrationOptions,
): Promise<RankStatistics> => {
  checkOptions(options);
  const { seed, replicates, draws, bins, signal, onProgress } = options;
  const root = rootStream(seed).split('rank statistics');
  const ranks = new Uint32Array(replicates * dimension);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    if (signal?.aborted === true) throw new Cancelled();
    const own = root.split(replicate);
    const truth = drawPrior(own.split('prior'));
    const data = await simulate(truth, own.split('data'));
    const posterior = await sample(data, replicate);
    const available = posterior.length / dimension;
    if (!(Number.isSafeInteger(available) && available >= draws)) {
      throw new RangeError(`replicate ${replicate}: ${available} draws, where ${draws} are ranked against`);
    }
    for (let draw = 0; draw < draws; draw += 1) {
      const at = Math.floor((draw * available) / draws) * dimension;
      for (let i = 0; i < dimension; i += 1) {
        if ((posterior[at + i] as number) < (truth[i] as number)) ranks[replicate * dimension + i]! += 1;
      }
    }
    onProgress?.({ done: replicate + 1, total: replicates });
  }
  const expected = replicates / bins;
  const coordinates = Array.from({ length: dimension }, (_, i) => {
    const counts = Array.from({ length: bins }, () => 0);
    for (let replicate = 0; replicate < replicates; replicate += 1) {
      const rank = ranks[replicate * dimension + i] as number;
      counts[Math.floor((rank * bins) / (draws + 1))]! += 1;
    }
    const chiSquare = counts.reduce(
      (sum, count) => sum + ((count - expected) * (count - expected)) / expected,
      0,
    );
    return {
      counts,
      chiSquare,
      chiSquareTail: chiSquareTail(chiSquare, bins - 1),
      envelopeTail: envelopeTail(counts),
    };
  });
  return { ranks, coordinates };
};
