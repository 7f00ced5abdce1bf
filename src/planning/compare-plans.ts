import type { EnsembleJob, EnsemblePart, Executor, Progress } from '../numerics/index.ts';
import { analyseNominal, type ScenarioOutcome } from './analyse-plan.ts';
import type { CheckedPlan } from './check-plan.ts';
import { compareCourses, type ComparedCourses } from './course/compare-courses.ts';
import type { Knowledge } from './course/knowledge.ts';
import { finiteBand } from './finite-band.ts';
import type { Finding } from './finding.ts';
import { channelDensity } from './indicators/channel-density.ts';
import { indicators } from './indicators/index.ts';
import { predictable, sampleScenarios, type PredictOptions, type ScenarioJob } from './predict-plan.ts';
import type { Plan } from './plan.ts';
import { provenance, sealed, type Provenance, type Sealed } from './provenance.ts';
import type { Band } from './report.ts';
import type { ResolvedPlan } from './resolve.ts';
import { comparedScores, type ComparedScore } from './scores/compared-scores.ts';

/** One plan’s number, and how it differs from the first plan’s in the same scenarios. */
export interface ComparedValue {
  readonly nominal: number | null;
  readonly band: Band | null;
  /** This plan minus the first, scenario by scenario: person and hand are the same on both sides. */
  readonly difference: Band | null;
}

export interface ComparedRow {
  readonly zone: string;
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  /** In the order of the plans; null where a plan has no such zone. */
  readonly values: readonly (ComparedValue | null)[];
}

export interface PlanComparison extends Provenance, Sealed {
  readonly schema: 'percuta.comparison/1';
  readonly plans: readonly {
    readonly title: string;
    readonly plan: Plan;
    readonly findings: readonly Finding[];
  }[];
  readonly rows: readonly ComparedRow[];
  readonly scores: readonly ComparedScore[];
  /** Only where they were asked for and scenarios were sampled. */
  readonly courses?: ComparedCourses;
}

export interface CompareOptions extends PredictOptions {
  /** Left out, courses are not compared. */
  readonly courses?: {
    readonly knowledge: Knowledge;
    /** `fewestDraws` at least. */
    readonly draws: number;
    /** Draws of all plans together. */
    readonly onProgress?: (progress: Progress) => void;
  };
  readonly executor?: Executor<ScenarioJob, ScenarioOutcome> & Executor<EnsembleJob, EnsemblePart>;
}

/** A plan with its numbers in the nominal and in every sampled scenario. */
export interface ComparedSide {
  readonly resolved: ResolvedPlan;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly zones: readonly string[];
  readonly nominal: readonly (readonly number[])[];
  readonly sampled: readonly ScenarioOutcome[];
}

/** Any number of plans side by side; the first is what the others are held against. @throws NotPredictable, Cancelled */
export const comparePlans = async (
  plans: readonly CheckedPlan[],
  options: CompareOptions,
): Promise<PlanComparison> => {
  const sides = await comparedSides(plans, options);
  return comparisonOfPlans(sides, options, await comparedCourses(sides, options));
};

/** The first step of `comparePlans`. @throws NotPredictable, Cancelled */
export const comparedSides = async (
  plans: readonly CheckedPlan[],
  options: PredictOptions,
): Promise<readonly ComparedSide[]> => {
  const sides: ComparedSide[] = [];
  for (const checked of plans) {
    const resolved = predictable(checked);
    sides.push({
      resolved,
      plan: resolved.plan,
      findings: checked.findings,
      zones: resolved.plan.zones.map((zone) => zone.id),
      nominal: analyseNominal(resolved, options.seed).map((zone) => zone.outcome.indicators),
      sampled: await sampleScenarios(resolved, options),
    });
  }
  return sides;
};

/** The long step of `comparePlans`, which may be left out. @throws Cancelled */
export const comparedCourses = async (
  sides: readonly ComparedSide[],
  { seed, scenarios, courses, executor, signal }: CompareOptions,
): Promise<ComparedCourses | undefined> =>
  courses === undefined || scenarios === 0
    ? undefined
    : compareCourses(
        sides.map(({ resolved, sampled }) => ({
          resolved,
          sampled: sampled.map(({ zones }) => zones.map(({ injury }) => injury)),
        })),
        { ...courses, seed, ...(executor && { executor }), ...(signal && { signal }) },
      );

/** The last step of `comparePlans`. */
export const comparisonOfPlans = (
  sides: readonly ComparedSide[],
  { seed, scenarios }: Pick<PredictOptions, 'seed' | 'scenarios'>,
  courses?: ComparedCourses,
): PlanComparison => {
  const zones = [...new Set(sides.flatMap((side) => side.zones))];
  return sealed({
    schema: 'percuta.comparison/1',
    ...provenance(seed, scenarios),
    plans: sides.map(({ plan, findings }) => ({ title: plan.title, plan, findings })),
    rows: zones.flatMap((zone) => rowsOf(zone, sides)),
    scores: comparedScores(
      sides.map((side) => ({ resolved: side.resolved, channelsPerCm2: channelsOf(side) })),
    ),
    ...(courses && { courses }),
  } as const);
};

const channelsAt = indicators.findIndex(({ id }) => id === channelDensity.id);

/** Nominal channels of one session per cm², over all zones. */
const channelsOf = ({ resolved: { zones }, nominal }: ComparedSide): number => {
  const area = zones.reduce((sum, { zone }) => sum + zone.areaCm2, 0);
  return zones.reduce(
    (sum, { zone }, z) => sum + ((nominal[z]?.[channelsAt] ?? Number.NaN) * zone.areaCm2) / area,
    0,
  );
};

const rowsOf = (zone: string, sides: readonly ComparedSide[]): readonly ComparedRow[] =>
  indicators
    .map(({ id, title, unit, decimals }, i) => ({
      zone,
      indicator: id,
      title,
      unit,
      decimals,
      values: sides.map((side) => valueOf(zone, i, side, sides[0])),
    }))
    .filter((row) => row.values.some((value) => value?.nominal !== null && value !== null));

const valueOf = (
  zone: string,
  indicator: number,
  side: ComparedSide,
  first: ComparedSide | undefined,
): ComparedValue | null => {
  const z = side.zones.indexOf(zone);
  if (z < 0) return null;
  const own = sampledValues(side, zone, indicator);
  const reference = first === undefined || first === side ? [] : sampledValues(first, zone, indicator);
  const nominal = side.nominal[z]?.[indicator] ?? Number.NaN;
  return {
    nominal: Number.isFinite(nominal) ? nominal : null,
    band: finiteBand(own),
    difference: finiteBand(reference.map((value, k) => (own[k] ?? Number.NaN) - value)),
  };
};

const sampledValues = (side: ComparedSide, zone: string, indicator: number): readonly number[] => {
  const z = side.zones.indexOf(zone);
  return side.sampled.map((scenario) => scenario.zones[z]?.indicators[indicator] ?? Number.NaN);
};
