import { classical, courseContrast, type CourseContrast } from '../../model/index.ts';
import type { Table } from '../../numerics/index.ts';
import type { Zone } from '../plan.ts';
import type { ResolvedPlan } from '../resolve.ts';
import { drawsFrom } from './course-draws.ts';
import { barrierReading } from './course-groups.ts';
import {
  resolvable,
  sampleCourse,
  type CourseProblem,
  type SampledCurves,
  type SampleOptions,
} from './course-problem.ts';
import { courseQuantities, type CourseQuantity } from './course-quantities.ts';
import { sampledRows } from './course-rows.ts';
import { inTurn } from './in-turn.ts';
import type { Knowledge } from './knowledge.ts';
import { rounded, roundedBand } from './rounded.ts';
import { scheduleOf } from './schedule.ts';
import type { ZoneInjury } from './zone-injury.ts';

/** One reading of one zone: each other plan less the first. */
export interface ComparedReading extends Pick<CourseQuantity, 'title' | 'unit'> {
  readonly zone: string;
  readonly quantity: string;
  /** In the order of the plans after the first; null where a plan has no such zone. */
  readonly contrasts: readonly (CourseContrast | null)[];
}

/** How the courses of plans differ, before and after the data. */
export interface ComparedCourses {
  /** Before the data, and as many after. */
  readonly draws: number;
  /** Of these at most so many could not be followed to the end, in any zone of any plan. */
  readonly unfinished: number;
  readonly hypothesis: string;
  /** When each plan is read: days after its own last session. */
  readonly daysAfterLast: number;
  readonly readings: readonly ComparedReading[];
}

/** A plan and what its needling does, [scenario][zone]. */
export interface CourseSide {
  readonly resolved: ResolvedPlan;
  readonly sampled: readonly (readonly ZoneInjury[])[];
}

export interface CompareCoursesOptions extends SampleOptions {
  readonly seed: number;
  /** `fewestDraws` at least. */
  readonly draws: number;
  readonly knowledge: Knowledge;
}

const daysAfterLast = 90;

/**
 * With fewer, chance alone halves a band too often: of two samples from one normal distribution the contraction reached 0.5 in
 * 14 of 100 pairs with 32 draws, in 4 with 64 and in 0.2 with 128.
 */
export const fewestDraws = 128;

/** Enough that what is called informed hardly depends on the seed. */
export const usualDraws = 512;

/** Redness and open channels are over by then. */
const over = ['erythema', barrierReading];

const compared = courseQuantities.filter(({ id, group }) => group === 'observable' && !over.includes(id));

const problemOf = ({ plan }: ResolvedPlan): CourseProblem => {
  const { sessions } = scheduleOf(plan);
  const day = (sessions.at(-1) ?? 0) + daysAfterLast;
  return { schedule: { sessions, endDay: day, days: [day] }, hypothesis: classical, off: [] };
};

/** One zone of one plan, sampled from both tables. */
interface Sampled {
  readonly prior: SampledCurves;
  readonly posterior: SampledCurves;
}

/**
 * The courses of plans held against that of the first, draw by draw: person, scenario and skin are the same on both
 * sides. @throws Cancelled; RangeError for too few draws, or where none can be followed to the end
 */
export const compareCourses = async (
  sides: readonly CourseSide[],
  options: CompareCoursesOptions,
): Promise<ComparedCourses> => {
  const { seed, draws, knowledge } = options;
  if (draws < fewestDraws)
    throw new RangeError(`courses are compared by ${fewestDraws} draws or more, not ${draws}`);
  const [first, ...others] = sides;
  const shared = (first?.resolved.plan.zones ?? []).filter(({ id }) =>
    others.some((side) => zoneOf(side, id) !== undefined),
  );
  const ensembles = shared.flatMap(({ id }) => sides.filter((side) => zoneOf(side, id) !== undefined));
  const next = inTurn(options, 2 * ensembles.length);
  const tables = { prior: drawsFrom(undefined, seed, draws), posterior: drawsFrom(knowledge, seed, draws) };
  const sample = async (side: CourseSide, zone: Zone): Promise<Sampled> => {
    const { resolved, sampled } = side;
    const z = resolved.plan.zones.indexOf(zone);
    const injuries = sampled.map((scenario) => scenario[z] as ZoneInjury);
    const rows = sampledRows(resolved, zone, { seed, draws, sampled: injuries });
    const follow = (table: Table): Promise<SampledCurves> =>
      sampleCourse(
        problemOf(resolved),
        rows,
        table,
        compared.map(({ id }) => id),
        next(),
      );
    return { prior: await follow(tables.prior), posterior: await follow(tables.posterior) };
  };
  const readings: ComparedReading[] = [];
  let fewest = draws;
  for (const { id: zone } of shared) {
    const courses: (Sampled | null)[] = [];
    for (const side of sides) {
      const own = zoneOf(side, zone);
      const course = own === undefined ? null : await sample(side, own);
      if (course !== null) fewest = Math.min(fewest, course.prior.count, course.posterior.count);
      courses.push(course);
    }
    const [reference, ...rest] = courses;
    readings.push(
      ...compared.map(({ id, title, unit }) => ({
        zone,
        quantity: id,
        title,
        unit,
        contrasts: rest.map((own) => (own && reference ? contrastOf(id, own, reference) : null)),
      })),
    );
  }
  return { draws, unfinished: draws - fewest, hypothesis: classical.id, daysAfterLast, readings };
};

const zoneOf = ({ resolved }: CourseSide, zone: string): Zone | undefined =>
  resolved.plan.zones.find(({ id }) => id === zone);

const contrastOf = (quantity: string, own: Sampled, reference: Sampled): CourseContrast => {
  const { prior, posterior, contraction, basis, chanceAbove } = courseContrast(
    differencesOf(quantity, own.prior, reference.prior),
    differencesOf(quantity, own.posterior, reference.posterior),
  );
  return {
    prior: roundedBand(prior),
    posterior: roundedBand(posterior),
    contraction: rounded(contraction),
    basis,
    ...(chanceAbove !== undefined && { chanceAbove: rounded(chanceAbove) }),
  };
};

/** For each draw that both plans could be followed in; 0 where the solver cannot tell them apart. */
export const differencesOf = (
  quantity: string,
  own: SampledCurves,
  reference: SampledCurves,
): Float64Array => {
  const values = reference.of(quantity);
  const ofDraw = new Map(reference.draws.map((draw, at) => [draw, values[at]?.[0]]));
  return Float64Array.from(
    own.of(quantity).flatMap(([value = NaN], at) => {
      const other = ofDraw.get(own.draws[at] ?? NaN);
      if (other === undefined) return [];
      const difference = value - other;
      return Math.abs(difference) > resolvable * Math.max(Math.abs(value), Math.abs(other)) ? difference : 0;
    }),
  );
};
