import type { Band } from '../../numerics/index.ts';

/** How well a number is known after the data, over all draws of the sampler. */
export interface LearnedParameter {
  readonly prior: Band;
  readonly posterior: Band;
  /** 1 − (width of the central 90 % after ÷ before)², where the prior is standard normal. */
  readonly contraction: number;
  readonly effectiveSampleSize: number;
  readonly rHat: number;
}

/** What stands beside the bytes of the draws. */
export interface PosteriorRecord {
  readonly schema: 'percuta.healing-posterior/1';
  readonly model: string;
  /** Of the columns. */
  readonly names: readonly string[];
  /** Of the draws. */
  readonly count: number;
  /** The bytes are [draw][name], little-endian. */
  readonly format: 'float32';
  readonly crc32: number;
  readonly provenance: {
    /** SHA-256 of data, priors, equations and settings. */
    readonly inputs: string;
    readonly seed: number;
    readonly particles: number;
    readonly runs: number;
    readonly informedDirections: number;
    readonly evaluations: number;
    readonly unanswered: number;
    readonly logEvidence: { readonly value: number; readonly standardError: number };
  };
  readonly parameters: Readonly<Record<string, LearnedParameter>>;
  /** Of the needled skin that was fitted to. */
  readonly fittedDose: FittedDose;
  /**
   * By state or output, over a reference course: the data-informed share of its band, the median over days of the
   * contraction of the band.
   */
  readonly outputs: Readonly<Record<string, LearnedOutput>>;
}

/** What one session did to the skin, per area, as the draws of the sampler know it. */
export interface FittedDose {
  readonly puncturedFraction: Band;
  /** Volume of the channels (mm³/mm²). */
  readonly injuredVolumeMm: Band;
}

export interface LearnedOutput {
  readonly informedShare: number;
  readonly effectiveSampleSize: number;
  readonly rHat: number;
}
