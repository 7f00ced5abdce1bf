import { isAmber, type Evidence } from '../quantities/index.ts';
import { catalogue, type CourseSign, type CourseSignId, type Sighting } from '../catalogue/index.ts';
import type { NominalZone, ScenarioOutcome } from './analyse-plan.ts';
import { weakestMark, type Basis } from './bases.ts';
import type { ReportedExpectation, ReportedSighting } from './report.ts';
import type { ResolvedPlan } from './resolve.ts';

/** What a prediction gives an expectation to read. */
export interface Predicted {
  readonly resolved: ResolvedPlan;
  readonly seed: number;
  readonly nominal: readonly NominalZone[];
  /** Sampled scenarios, nominal not among them. */
  readonly sampled: readonly ScenarioOutcome[];
}

type Said = Omit<ReportedExpectation, 'id' | 'title' | 'meaning' | 'mark'> & { readonly basis: Basis };

/** Something a person may expect after a session. Report, text and page read the list, never a name. */
export interface Expectation<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly meaning: string;
  /** One entry for the plan, or one for each zone. */
  readonly of: (predicted: Predicted) => readonly Said[];
}

export const expectation = <const Id extends string>(entry: Expectation<Id>): Expectation<Id> => entry;

export const expected = (
  { id, title, meaning, of }: Expectation,
  predicted: Predicted,
): readonly { readonly basis: Basis; readonly reported: ReportedExpectation }[] =>
  of(predicted).map(({ basis, ...said }) => ({
    basis,
    reported: { id, title, meaning, mark: weakestMark(basis), ...said },
  }));

export const signOf = (id: CourseSignId): CourseSign => {
  const signs: readonly CourseSign[] = catalogue.courseSigns;
  const sign = signs.find((entry) => entry.id === id);
  if (sign === undefined) throw new RangeError(`no sign “${id}”`);
  return sign;
};

/** What was seen after the class of device of the plan, and where devices were pooled. */
export const sightingsFor = ({ sightings }: CourseSign, { device }: ResolvedPlan): readonly Sighting[] =>
  sightings.filter((sighting) => sighting.device === undefined || sighting.device === device.class);

export const reportedSighting = ({ kind, seen, where }: Sighting): ReportedSighting => {
  const { sources, ...evidence }: Evidence = seen;
  return {
    kind,
    where,
    seen: { ...evidence, sources: sources.map(({ id }) => id) },
    amber: isAmber(seen),
  };
};

/** A sign that texts timed: what they say, and no number of our own. */
export const timedSign = <const Id extends CourseSignId>(
  id: Id,
  title: string,
  meaning: string,
): Expectation<Id> =>
  expectation({
    id,
    title,
    meaning,
    of: ({ resolved }) => {
      const sightings = sightingsFor(signOf(id), resolved);
      return [
        {
          sightings: sightings.map(reportedSighting),
          basis: { parameters: [], evidence: sightings.map(({ seen }) => seen) },
        },
      ];
    },
  });
