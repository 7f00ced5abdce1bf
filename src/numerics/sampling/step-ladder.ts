/** How long the steps of a kernel are: learnt from how far they carried the particles. */

export interface StepRecord {
  /** For each step: squared distance travelled, 0 for each proposal that was refused. */
  readonly travelled: readonly number[];
  readonly tried: readonly number[];
}

/** From independent draws down to steps for a scale a hundred times finer than that of the particles. */
const ladder = [1, 0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625, 0.0078125] as const;
/** Share of the proposals that goes to all steps alike, so that each keeps being tried. */
const exploring = 0.05;
/** What was learnt at the last temperature counts for this much at the next. */
const remembered = 0.25;

/**
 * Each proposal draws its step, with chances in proportion to the mean squared jump of the steps so far
 * (Fearnhead & Taylor 2013, doi 10.1214/13-BA814).
 */
export class StepLadder {
  private travelled: number[];
  private tried: number[];

  constructor(record?: StepRecord) {
    this.travelled = [...(record?.travelled ?? ladder.map(() => 1))];
    this.tried = [...(record?.tried ?? ladder.map(() => 1))];
  }

  get record(): StepRecord {
    return { travelled: [...this.travelled], tried: [...this.tried] };
  }

  /** Chance of each step. */
  chances(): Float64Array {
    const jumps = Float64Array.from(this.travelled, (sum, at) => sum / (this.tried[at] as number));
    const total = jumps.reduce((sum, jump) => sum + jump, 0);
    const even = 1 / ladder.length;
    return jumps.map((jump) => exploring * even + (1 - exploring) * (total > 0 ? jump / total : even));
  }

  /** Which step a uniform draw chooses. */
  static choose(chances: Float64Array, uniform: number): number {
    let left = uniform;
    for (let at = 0; at < ladder.length - 1; at += 1) {
      left -= chances[at] as number;
      if (left < 0) return at;
    }
    return ladder.length - 1;
  }

  static length(step: number): number {
    return ladder[step] as number;
  }

  learn(step: number, squaredJump: number): void {
    this.tried[step]! += 1;
    this.travelled[step]! += squaredJump;
  }

  /** At a new temperature. */
  forget(): void {
    this.travelled = this.travelled.map((sum) => remembered * sum);
    this.tried = this.tried.map((count) => remembered * count);
  }
}
