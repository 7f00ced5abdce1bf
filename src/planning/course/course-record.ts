import type { MechanismGroup } from '../../model/index.ts';
import type { Reference } from '../../quantities/index.ts';
import type { Finding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import type { Provenance, Sealed } from '../provenance.ts';
import type { Band, EvidenceMark, ReportedEquation, ReportedParameter } from '../report.ts';
import type { CourseQuantity } from './course-quantities.ts';

/** The numbers of a band over the days of the record. */
export interface CurveBand {
  readonly median: readonly number[];
  readonly low50: readonly number[];
  readonly high50: readonly number[];
  readonly low90: readonly number[];
  readonly high90: readonly number[];
}

/** Days, null where they lie beyond the next session or the end. */
export interface OpenBand {
  readonly median: number | null;
  readonly low50: number | null;
  readonly high50: number | null;
  readonly low90: number | null;
  readonly high90: number | null;
}

export interface CourseCurve {
  readonly quantity: string;
  /** Everything uncertain at its median: not the median of the draws. */
  readonly nominal: readonly number[];
  readonly band: CurveBand | null;
}

/** Days after a session until an observable is within a tenth of rest, or its clock has run down. */
export interface NormalWhen {
  readonly quantity: string;
  /** Counted from 1. */
  readonly session: number;
  readonly nominal: number | null;
  readonly band: OpenBand | null;
  /** Share of the draws that are back before the next session or the end. */
  readonly share: number | null;
}

/** How far two hypotheses predict the same for one observable, on the day of the largest median difference. */
export interface HypothesisOverlap {
  readonly quantity: string;
  readonly day: number;
  /** 1 less the largest distance between the two distributions of the draws: 1 where they are the same. */
  readonly overlap: number;
  /** The electrical hypothesis less wound healing alone, draw by draw. */
  readonly difference: Band;
}

/** An experiment whose outcome the hypotheses predict differently. */
export interface Experiment {
  readonly id: string;
  readonly title: string;
  readonly arms: readonly [string, string];
  readonly effects: readonly {
    readonly quantity: string;
    readonly day: number;
    /** First arm less second, draw by draw, under the electrical hypothesis. */
    readonly difference: Band;
    /** Standard deviation of the draws within an arm. */
    readonly spread: number;
    /** Persons for each arm. */
    readonly persons: number;
  }[];
  /** Predicted by wound healing alone, for the same quantities. */
  readonly otherwise: string;
}

export interface CourseZone {
  readonly id: string;
  readonly site: string;
  /** What one session does, per area of skin: nominal, and over the scenarios. */
  readonly injury: readonly {
    readonly title: string;
    readonly unit: string;
    readonly nominal: number;
    readonly band: Band | null;
  }[];
  readonly curves: readonly CourseCurve[];
  readonly normalWhen: readonly NormalWhen[];
  /** Null without bands. */
  readonly overlap: readonly HypothesisOverlap[] | null;
}

/** A law, a flux or an effect of the course. */
export interface CourseEquation extends ReportedEquation {
  /** What it belongs to. */
  readonly group: MechanismGroup;
  readonly from?: string;
  readonly to?: string;
  readonly neutral: string;
  readonly switchable: boolean;
  readonly off: boolean;
}

export interface ReportedQuantity extends CourseQuantity {
  /** Ids of the record’s equations and parameters. */
  readonly equations: readonly string[];
  readonly parameters: readonly string[];
  readonly mark: EvidenceMark;
  /** Part of the prior’s width that data have taken away, 0 to 1; null where nothing was fitted. */
  readonly informedShare: number | null;
}

export interface CourseRecord extends Provenance, Sealed {
  readonly schema: 'percuta.course/1';
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Draws behind the bands, and of these how many could not be followed to the end, in any zone. */
  readonly draws: number;
  readonly unfinished: number;
  /** Where the draws come from. */
  readonly knowledge: 'prior' | 'posterior';
  readonly hypothesis: string;
  readonly off: readonly string[];
  /** What the course was told of the person; null where it was drawn. */
  readonly person: readonly {
    readonly input: string;
    readonly meaning: string;
    readonly unit: string;
    readonly value: number | null;
  }[];
  /** Zones whose dose lies outside of those of the fit, and what that means; empty where none does. */
  readonly outsideFittedDose: readonly string[];
  /** What was taken where the plan does not say it, and where it lies outside of what was seen. */
  readonly statements: readonly string[];
  readonly sessions: readonly number[];
  readonly days: readonly number[];
  readonly quantities: readonly ReportedQuantity[];
  readonly zones: readonly CourseZone[];
  readonly hypotheses: readonly { readonly id: string; readonly title: string }[];
  /** For the first zone; null without bands. */
  readonly experiments: readonly Experiment[] | null;
  readonly equations: readonly CourseEquation[];
  readonly parameters: readonly ReportedParameter[];
  readonly references: readonly Reference[];
}
