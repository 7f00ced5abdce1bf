import { ofSession, recoveryHours, type HealingSession, type ParameterValues } from '../../model/index.ts';
import type { Table } from '../../numerics/index.ts';
import { normalQuantile, rootStream, scalar } from '../../quantities/index.ts';
import { nominalParameters } from '../nominal-parameters.ts';
import { depthsOfPasses, type Plan, type Zone } from '../plan.ts';
import type { ResolvedPlan } from '../resolve.ts';
import { drawScenario } from '../scenario.ts';
import { personInputsOf } from './person-inputs.ts';
import type { ZoneInjury } from './zone-injury.ts';

/** One realisation of a zone’s course: injury, person and clocks; parameters of healing stand in the draws. */
export interface CourseRow {
  readonly injury: ZoneInjury;
  /** Inputs of the person, by name. */
  readonly person: Readonly<Record<string, number>>;
  /** Half-life of the raised water loss (h). */
  readonly waterHalfLifeH: number;
}

/** How a row differs from how the plan is carried out. */
export interface Circumstances {
  /** Under an occlusive cover until the channels have closed. */
  readonly covered: boolean;
}

const inTheOpen: Circumstances = { covered: false };

const rowOf = (
  { person, zone }: { readonly person: Plan['person']; readonly zone: Zone },
  injury: ZoneInjury,
  parameters: ParameterValues,
  shareOf: (name: string) => number,
  { covered }: Circumstances,
): CourseRow => {
  const inputs = Object.fromEntries(
    personInputsOf(person).map(({ input, at, drawn }) => [input, at(drawn ? shareOf(input) : 0.5)]),
  );
  const recovery = {
    needleLength: scalar(Math.max(...depthsOfPasses(zone.prescription)), 'mm'),
    age: scalar(inputs['age'] ?? NaN, 'a'),
    covered,
    remainingShare: 0.5,
  };
  // A person who is slow on one clock is taken to be slow on all.
  const score = normalQuantile(shareOf('recovery'));
  return {
    injury,
    person: {
      ...inputs,
      channelRadius: injury.channelRadiusUm,
      ionHalfLife: recoveryHours('ions', parameters, recovery, score) / 24,
    },
    waterHalfLifeH: recoveryHours('water', parameters, recovery, score),
  };
};

/** Everything uncertain at its median. */
export const nominalRow = (
  plan: Plan,
  zone: Zone,
  injury: ZoneInjury,
  circumstances = inTheOpen,
): CourseRow => rowOf({ person: plan.person, zone }, injury, nominalParameters, () => 0.5, circumstances);

/** As many rows as there are draws; scenarios are used in turn, `sampled[k]` being scenario k + 1. */
export const sampledRows = (
  resolved: ResolvedPlan,
  zone: Zone,
  {
    seed,
    draws,
    sampled,
  }: { readonly seed: number; readonly draws: number; readonly sampled: readonly ZoneInjury[] },
  circumstances = inTheOpen,
): readonly CourseRow[] => {
  const stream = rootStream(seed).split('course').split('person');
  const scenarios = sampled.map((_, k) => drawScenario(resolved, seed, k + 1).parameters);
  return Array.from({ length: draws }, (_, row) => {
    const k = row % sampled.length;
    const shareOf = (name: string): number => stream.split(name).uniform(row);
    const [injury, parameters] = [sampled[k], scenarios[k]];
    if (injury === undefined || parameters === undefined) throw new RangeError('draws need a scenario');
    return rowOf({ person: resolved.plan.person, zone }, injury, parameters, shareOf, circumstances);
  });
};

export const sessionsOf = (days: readonly number[], injury: ZoneInjury): readonly HealingSession[] =>
  days.map((day) => ({ day, ...injury }));

/** The draws of healing with the inputs of each row beside them. The injury is the same at each session of a row. */
export const tableOf = (rows: readonly CourseRow[], sessions: number, draws: Table): Table => {
  const inputs = rows.map(({ injury, person }) => ({
    ...person,
    ...Object.fromEntries(
      Array.from({ length: sessions }, (_, index) => [
        [ofSession('puncturedFraction', index + 1), injury.puncturedFraction],
        [ofSession('injuredVolume', index + 1), injury.injuredVolumeMm],
        [ofSession('bledVolume', index + 1), injury.bledVolumeMm],
      ]).flat() as [string, number][],
    ),
  }));
  const added = Object.keys(inputs[0] ?? {});
  const { names, values: drawn } = draws;
  const width = names.length + added.length;
  const values = new Float64Array(rows.length * width);
  inputs.forEach((row: Readonly<Record<string, number>>, at) => {
    values.set(drawn.subarray(at * names.length, (at + 1) * names.length), at * width);
    added.forEach((name, column) => {
      values[at * width + names.length + column] = row[name] ?? NaN;
    });
  });
  return { names: [...names, ...added], values };
};
