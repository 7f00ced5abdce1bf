import type { Evidence, Reference } from '../quantities/index.ts';
import type { ClockId, Prior } from '../model/index.ts';
import type { SubstanceDose } from './anaesthetic-dose.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import type { Provenance, Sealed } from './provenance.ts';
import type { SkinSection } from './skin-section.ts';

/** Weakest evidence a number rests on; `assumed` shows amber. */
export type EvidenceMark = 'label' | 'primary' | 'review' | 'practice' | 'assumed';

/** What sampled scenarios say of one number. Absent when no scenario was sampled. */
export interface Band {
  readonly median: number;
  readonly low50: number;
  readonly high50: number;
  readonly low90: number;
  readonly high90: number;
}

export interface ReportedEvidence extends Omit<Evidence, 'sources'> {
  readonly sources: readonly string[];
}

export interface ReportedParameter {
  readonly id: string;
  readonly meaning: string;
  readonly unit: string;
  readonly prior: Prior;
  readonly assumed: boolean;
  readonly evidence: readonly ReportedEvidence[];
}

export interface ReportedIndicator {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly unit: string;
  readonly decimals: number;
  readonly nominal: number | null;
  readonly band: Band | null;
  readonly mark: EvidenceMark;
  /** Ids of the report’s parameters. */
  readonly parameters: readonly string[];
  readonly evidence: readonly ReportedEvidence[];
}

/** Rows are depths, columns densities. */
export interface ReportedHistogram {
  readonly windowCm2: number;
  readonly depthsMm: readonly number[];
  readonly densities: readonly number[];
  readonly nominal: readonly (readonly number[])[];
  readonly band: {
    readonly median: readonly (readonly number[])[];
    readonly low90: readonly (readonly number[])[];
    readonly high90: readonly (readonly number[])[];
  } | null;
}

/** A closed form beside the number that was sampled by explicit needle motion. */
export interface ReportedCheck {
  readonly law: string;
  readonly title: string;
  readonly unit: string;
  readonly closedForm: number;
  readonly sampled: number;
}

/** One goal in one zone. Shares are of the sampled scenarios; null when none was sampled. */
export interface ReportedGoal {
  readonly indicator: string;
  readonly zone: string;
  readonly desired: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined };
  readonly tolerated: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined };
  readonly nominal: number;
  readonly worst: number | null;
  readonly desiredShare: number | null;
  readonly toleratedShare: number | null;
}

/** When something may be done again after a session, and who says so. */
export interface ReportedAftercare {
  readonly topic: string;
  readonly title: string;
  readonly advice: string;
  /** Counted from the end of needling. */
  readonly fromHours: number;
  /** Day (YYYY-MM-DD), where the plan states its first session. */
  readonly fromDay?: string;
  /** The voice the time comes from. */
  readonly setBy: 'label' | 'practice' | 'model';
  readonly basis: readonly {
    readonly hours: number;
    readonly who: string;
    readonly sources: readonly string[];
  }[];
  /** What the model of the closing skin says; it may lengthen, never shorten. Absent where open skin does not matter. */
  readonly model?: {
    readonly hours: number;
    /** The clock that is slowest for these needles. */
    readonly clock: ClockId;
    readonly needleLengthMm: number;
    /** Needle lengths on which this clock was observed. */
    readonly seenMm: { readonly low: number; readonly high: number };
    /** Whether the needles of the plan lie outside them. */
    readonly extrapolated: boolean;
    readonly mark: EvidenceMark;
  };
}

/** What a text saw of something that follows needling. */
export interface ReportedSighting {
  /** It lasted for this long, was gone by then, or was counted in so many of `n` persons. */
  readonly kind: 'lasted' | 'gone-by' | 'counted';
  readonly where: string;
  readonly seen: ReportedEvidence;
  /** Of a count: the 95 % interval of the share. */
  readonly share?: { readonly low: number; readonly high: number };
  readonly amber: boolean;
}

/** What to expect after a session: what texts saw, and a number of the model where there is one. */
export interface ReportedExpectation {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** Absent where it is the same in every zone. */
  readonly zone?: string;
  readonly value?: {
    readonly name: string;
    readonly unit: string;
    readonly decimals: number;
    readonly nominal: number | null;
    readonly band: Band | null;
  };
  /** Why there is no number. */
  readonly refused?: string;
  readonly remark?: string;
  readonly sightings: readonly ReportedSighting[];
  readonly mark: EvidenceMark;
}

/** A number of a score with the interval it lies in. */
export interface ReportedScoreNumber {
  readonly what: string;
  readonly unit: string;
  readonly decimals: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Percent of the interval: 95 where a text states it, 90 where the model does. */
  readonly level: 90 | 95;
  /** What the data say of it: 1 − variance after ÷ variance before. Absent where it is no fitted number. */
  readonly contraction?: number;
  /** Whether more than half of what is known of it comes from the data. */
  readonly informed?: boolean;
}

/** One group of persons of one study, and whether the number rests on it. */
export interface ReportedArm {
  readonly id: string;
  readonly title: string;
  readonly design: string;
  readonly wording: string;
  readonly result: string;
  readonly counted: boolean;
  /** Why the number does not rest on it. */
  readonly why?: string;
  readonly amber: boolean;
  readonly sources: readonly string[];
}

/** What may happen to one score: numbers where evidence carries them, else why not; and everything that is known. */
export interface ReportedScore {
  readonly id: string;
  readonly title: string;
  readonly wording: string;
  readonly numbers: readonly ReportedScoreNumber[];
  /** Why there is no number. */
  readonly refused?: string;
  readonly remarks: readonly string[];
  readonly arms: readonly ReportedArm[];
  readonly known: readonly {
    readonly says: string;
    readonly amber: boolean;
    readonly sources: readonly string[];
  }[];
  readonly mark: EvidenceMark;
}

export interface ReportedZone {
  readonly id: string;
  readonly site: string;
  readonly areaCm2: number;
  readonly indicators: readonly ReportedIndicator[];
  readonly histogram: ReportedHistogram;
  readonly section: SkinSection;
  readonly checks: readonly ReportedCheck[];
}

export interface ReportedEquation {
  readonly id: string;
  readonly title: string;
  /** What it defines, and in which unit; absent for a procedure. */
  readonly defines?: string;
  readonly unit?: string;
  readonly text?: string;
  readonly tex: string;
  readonly symbols: readonly { readonly symbol: string; readonly unit: string; readonly meaning: string }[];
  readonly validity: readonly {
    readonly symbol: string;
    readonly unit: string;
    readonly low: number;
    readonly high: number;
  }[];
  readonly sources: readonly string[];
}

/** Everything a prediction says: data first, drawn elsewhere. */
export interface Report extends Provenance, Sealed {
  readonly schema: 'percuta.report/1';
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly zones: readonly ReportedZone[];
  readonly goals: readonly ReportedGoal[];
  readonly expectations: readonly ReportedExpectation[];
  readonly scores: readonly ReportedScore[];
  readonly aftercare: readonly ReportedAftercare[];
  /** Absent when no anaesthetic is planned. */
  readonly anaesthetic?: readonly SubstanceDose[];
  readonly equations: readonly ReportedEquation[];
  readonly parameters: readonly ReportedParameter[];
  readonly references: readonly Reference[];
}
