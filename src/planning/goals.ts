import type { NominalZone, ScenarioOutcome } from './analyse-plan.ts';
import { indicators } from './indicators/index.ts';
import type { Goal, Plan } from './plan.ts';
import type { ReportedGoal } from './report.ts';

type Bounds = Goal['desired'];

const within = (value: number, { atLeast, atMost }: Bounds): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** How far a value lies outside its bounds; negative inside. What “worst” is measured by. */
const shortfall = (value: number, { atLeast, atMost }: Bounds): number =>
  Math.max(
    atLeast === undefined ? -Infinity : atLeast - value,
    atMost === undefined ? -Infinity : value - atMost,
  );

/** Every goal of the plan in every zone it names, against nominal and sampled scenarios. */
export const goalResults = (
  plan: Plan,
  nominal: readonly NominalZone[],
  sampled: readonly ScenarioOutcome[],
): readonly ReportedGoal[] =>
  (plan.goals ?? []).flatMap((goal) =>
    plan.zones.flatMap((zone, z) => {
      if (goal.zone !== undefined && goal.zone !== zone.id) return [];
      const index = indicators.findIndex((entry) => entry.id === goal.indicator);
      const value = nominal[z]?.outcome.indicators[index];
      if (value === undefined || !Number.isFinite(value)) return [];
      const values = sampled
        .flatMap((scenario) => scenario.zones[z]?.indicators[index] ?? [])
        .filter((entry) => Number.isFinite(entry));
      return [{ ...goal, zone: zone.id, ...judged(goal, value, values) }];
    }),
  );

const judged = (
  { desired, tolerated }: Goal,
  nominal: number,
  values: readonly number[],
): Pick<ReportedGoal, 'nominal' | 'worst' | 'desiredShare' | 'toleratedShare'> => {
  if (values.length === 0) return { nominal, worst: null, desiredShare: null, toleratedShare: null };
  const share = (bounds: Bounds): number =>
    values.filter((value) => within(value, bounds)).length / values.length;
  const worst = values.reduce((a, b) => (shortfall(b, desired) > shortfall(a, desired) ? b : a));
  return { nominal, worst, desiredShare: share(desired), toleratedShare: share(tolerated) };
};
