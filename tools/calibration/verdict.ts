/** Whether ranks of truths are uniform in every direction at once. */
export interface ProvenDirection {
  readonly counts: readonly number[];
  readonly chiSquareTail: number;
  readonly envelopeTail: number;
}

export interface Verdict {
  /** Smallest tail of a direction times the number of directions (Bonferroni). */
  readonly informed: number;
  readonly all: number;
  readonly uniform: boolean;
}

const least = 0.01;

const smallest = (directions: readonly ProvenDirection[]): number =>
  Math.min(1, directions.length * Math.min(...directions.map(({ envelopeTail }) => envelopeTail)));

export const verdictOf = (directions: readonly ProvenDirection[], informed: number): Verdict => {
  const [among, overall] = [smallest(directions.slice(0, informed)), smallest(directions)];
  return { informed: among, all: overall, uniform: among > least && overall > least };
};
