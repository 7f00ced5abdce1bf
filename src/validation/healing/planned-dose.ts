interface Placed {
  readonly nominal: number;
  readonly low90: number;
  readonly high90: number;
}

/** What planning places for the protocol of a study, over hands, devices and persons. */
export interface PlannedDose {
  readonly puncturedFraction: Placed;
  /** Volume of the channels per area (mm³/mm²). */
  readonly injuredVolumeMm: Placed;
}

/** Numbers of studies as the course of a plan of their protocol gives them. */
export interface PlannedRecord {
  /** SHA-256 of plans, studies, posterior, settings and a pilot of the computation. */
  readonly inputs: string;
  readonly seed: number;
  readonly scenarios: number;
  readonly draws: number;
  /** By study. */
  readonly doses: Readonly<Record<string, PlannedDose>>;
  /** By number. */
  readonly rows: Readonly<Record<string, PlannedNumber>>;
}

export interface PlannedNumber {
  /** Everything uncertain at its median. */
  readonly nominal: number;
  /** Quantiles before and after the fit, with the error of the study. */
  readonly prior: readonly number[];
  readonly posterior: readonly number[];
}
