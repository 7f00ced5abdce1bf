/** Values drawn for each trajectory: a draw depends on the seed, the name and the global index alone. */
import { exp, normalQuantile, rootStream } from '../../quantities/index.ts';

export type Distribution =
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sigma: number }
  /** `sigma` is that of the natural logarithm. */
  | { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number };

export interface Draws {
  /** 0 … 2⁵³ − 1. */
  readonly seed: number;
  /** By the name of a parameter or a state. */
  readonly distributions: Readonly<Record<string, Distribution>>;
}

/** The value below which a share `u` of the distribution lies. */
const quantileOf = (distribution: Distribution, u: number): number => {
  switch (distribution.kind) {
    case 'uniform':
      return distribution.low + u * (distribution.high - distribution.low);
    case 'normal':
      return distribution.mean + distribution.sigma * normalQuantile(u);
    case 'lognormal':
      return distribution.median * exp(distribution.sigma * normalQuantile(u));
  }
};

const hasSense = (distribution: Distribution): boolean => {
  switch (distribution.kind) {
    case 'uniform':
      return distribution.low <= distribution.high;
    case 'normal':
      return distribution.sigma >= 0;
    case 'lognormal':
      return distribution.median > 0 && distribution.sigma >= 0;
  }
};

/** @throws RangeError for a seed or a distribution that makes no sense */
export const checkDraws = ({ seed, distributions }: Draws): void => {
  rootStream(seed);
  for (const [name, distribution] of Object.entries(distributions)) {
    const numbers = Object.values(distribution).filter((value) => typeof value === 'number');
    if (!hasSense(distribution) || !numbers.every(Number.isFinite)) {
      throw new RangeError(`${name}: ${JSON.stringify(distribution)} is no distribution`);
    }
  }
};

/** [trajectory][name] for the global indices from `first` on. */
export const drawRows = ({ seed, distributions }: Draws, first: number, count: number): Float64Array => {
  const drawn = Object.entries(distributions);
  const rows = new Float64Array(count * drawn.length);
  const uniform = new Float64Array(count);
  drawn.forEach(([name, distribution], column) => {
    rootStream(seed).split(name).fillUniform(uniform, first);
    for (let i = 0; i < count; i += 1) {
      rows[i * drawn.length + column] = quantileOf(distribution, uniform[i] as number);
    }
  });
  return rows;
};
