import type { Site } from '../../catalogue/index.ts';
import {
  hypotheses,
  loopDensity,
  loopDepth,
  loopDiameter,
  normalWidth,
  personInputs,
  switchable,
  type Parameter,
} from '../../model/index.ts';
import { band } from '../../numerics/index.ts';
import type { Reference } from '../../quantities/index.ts';
import { weakestMark } from '../bases.ts';
import type { Finding } from '../finding.ts';
import { finiteBand } from '../finite-band.ts';
import type { Zone } from '../plan.ts';
import { provenance, sealed } from '../provenance.ts';
import { reportedParameter } from '../reported-parameter.ts';
import type { ResolvedPlan } from '../resolve.ts';
import type { Knowledge } from './knowledge.ts';
import { mechanismsBehind, mechanismsOf, parametersBehind, reportedMechanism } from './course-equations.ts';
import type { CourseProblem, Curves, SampledCurves } from './course-problem.ts';
import { barrierReading, observables } from './course-groups.ts';
import { courseOf, courseQuantities } from './course-quantities.ts';
import type {
  CourseCurve,
  CourseRecord,
  CourseZone,
  CurveBand,
  Experiment,
  NormalWhen,
  ReportedQuantity,
} from './course-record.ts';
import type { CourseRow } from './course-rows.ts';
import { doseStatements } from './fitted-dose.ts';
import { daysToNormal, openBand, waterDaysToNormal } from './normal-when.ts';
import { overlapOf } from './overlap.ts';
import { personInputsOf, untriedCombinations } from './person-inputs.ts';
import { rounded, roundedBand } from './rounded.ts';
import type { ZoneInjury } from './zone-injury.ts';

/** One zone, computed. */
export interface ZoneCourse {
  readonly zone: Zone;
  readonly site: Site;
  readonly injury: ZoneInjury;
  readonly injuries: readonly ZoneInjury[];
  readonly row: CourseRow;
  readonly rows: readonly CourseRow[];
  readonly curves: Curves;
  readonly sampled?: {
    readonly chosen: SampledCurves;
    readonly alone: SampledCurves;
    readonly stimulated: SampledCurves;
  };
}

export interface CourseOutcome {
  readonly resolved: ResolvedPlan;
  readonly findings: readonly Finding[];
  readonly seed: number;
  readonly scenarios: number;
  readonly draws: number;
  readonly knowledge?: Knowledge;
  readonly problem: CourseProblem;
  readonly zones: readonly ZoneCourse[];
  readonly experiments: readonly Experiment[] | null;
}

export const writeCourse = (outcome: CourseOutcome): CourseRecord => {
  const { resolved, findings, seed, scenarios, draws, knowledge, problem, zones, experiments } = outcome;
  const { plan } = resolved;
  const { schedule, hypothesis, off } = problem;
  const course = courseOf(hypothesis);
  const switches = new Set(switchable(course));
  const mechanisms = mechanismsOf(course);
  const parameters = parametersBehind(course, mechanisms);
  const outsideFittedDose = doseStatements(
    zones.map(({ zone: { id }, injury }) => ({ id, injury })),
    knowledge?.fittedDose,
  );
  return sealed({
    schema: 'percuta.course/1',
    ...provenance(seed, scenarios),
    plan,
    findings,
    draws,
    unfinished: Math.max(0, ...zones.map(({ sampled }) => draws - (sampled?.chosen.count ?? draws))),
    knowledge: knowledge === undefined ? 'prior' : 'posterior',
    hypothesis: hypothesis.id,
    off,
    person: personInputsOf(plan.person).map(({ input, at, drawn }) => {
      const { meaning, unit } = personInputs.find(({ symbol }) => symbol === input) ?? {
        meaning: input,
        unit: '1',
      };
      return { input, meaning, unit, value: drawn ? null : at(0.5) };
    }),
    outsideFittedDose,
    statements: [
      ...personInputsOf(plan.person).flatMap(({ input, stated }) =>
        stated === undefined ? [] : [`${input}: ${stated}`],
      ),
      ...untriedCombinations(plan.person),
    ],
    sessions: schedule.sessions,
    days: schedule.days,
    quantities: courseQuantities.map((quantity): ReportedQuantity => {
      const behind = mechanismsBehind(course, quantity.id);
      const own = parametersBehind(course, behind);
      return {
        ...quantity,
        equations: behind.map(({ id }) => id),
        parameters: own.map(({ id }) => id),
        mark: weakestMark({ parameters: own, evidence: [] }),
        informedShare: knowledge?.informedShares[quantity.id] ?? null,
      };
    }),
    zones: zones.map((zone) => zoneOf(zone, problem)),
    hypotheses: hypotheses.map(({ id, title }) => ({ id, title })),
    experiments,
    equations: mechanisms.map((entry) => reportedMechanism(entry, course, { switches, off })),
    parameters: [...parameters, normalWidth, loopDensity, loopDepth, loopDiameter].map(reportedParameter),
    references: referencesOf(
      mechanisms.flatMap(({ sources }) => sources),
      parameters,
    ),
  } as const);
};

const zoneOf = (computed: ZoneCourse, problem: CourseProblem): CourseZone => {
  const { zone, site, injury, injuries, curves, sampled } = computed;
  const { days } = problem.schedule;
  const entry = (title: string, unit: string, of: (injury: ZoneInjury) => number) => {
    const spread = finiteBand(injuries.map(of));
    return { title, unit, nominal: rounded(of(injury)), band: spread === null ? null : roundedBand(spread) };
  };
  return {
    id: zone.id,
    site: site.id,
    injury: [
      entry('Share of the surface that is hole', '1', (each) => each.puncturedFraction),
      entry('Volume of the channels per area', 'mm', (each) => each.injuredVolumeMm),
      entry('Volume that bleeds per area', 'mm', (each) => each.bledVolumeMm),
    ],
    curves: courseQuantities.map(({ id }): CourseCurve => {
      const rows = sampled?.chosen.of(id) ?? [];
      return {
        quantity: id,
        nominal: Array.from(curves.get(id) ?? [], rounded),
        band: rows.length < 2 ? null : curveBand(rows, days.length),
      };
    }),
    normalWhen: observables.flatMap((id) => normalOf(id, computed, problem)),
    overlap:
      sampled === undefined
        ? null
        : observables
            .filter((id) => id !== barrierReading)
            .map((id) => overlapOf(id, days, sampled.alone, sampled.stimulated)),
  };
};

const curveBand = (rows: readonly Float64Array[], days: number): CurveBand => {
  const bands = Array.from({ length: days }, (_, k) =>
    roundedBand(band(Float64Array.from(rows, (row) => row[k] as number))),
  );
  return {
    median: bands.map(({ median }) => median),
    low50: bands.map(({ low50 }) => low50),
    high50: bands.map(({ high50 }) => high50),
    low90: bands.map(({ low90 }) => low90),
    high90: bands.map(({ high90 }) => high90),
  };
};

const normalOf = (
  quantity: string,
  { row, rows, curves, sampled }: ZoneCourse,
  { schedule }: CourseProblem,
): readonly NormalWhen[] =>
  schedule.sessions.map((_, session) => {
    const isWater = quantity === barrierReading;
    const nominal = isWater
      ? waterDaysToNormal(row, schedule, session)
      : daysToNormal(curves.get(quantity) ?? new Float64Array(0), schedule, session);
    const each = isWater
      ? rows.map((one) => waterDaysToNormal(one, schedule, session))
      : (sampled?.chosen.of(quantity) ?? []).map((values) => daysToNormal(values, schedule, session));
    const back = each.filter((days) => days < Infinity).length;
    return {
      quantity,
      session: session + 1,
      nominal: nominal === Infinity ? null : rounded(nominal),
      band: openBand(each),
      share: each.length < 2 ? null : rounded(back / each.length),
    };
  });

const referencesOf = (
  sources: readonly Reference[],
  parameters: readonly Parameter[],
): readonly Reference[] => {
  const all = [
    ...sources,
    ...[...parameters, normalWidth, loopDensity, loopDepth, loopDiameter].flatMap(({ evidence }) =>
      evidence.flatMap((item) => [...item.sources]),
    ),
  ];
  return [...new Map(all.map((entry) => [entry.id, entry])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
};
