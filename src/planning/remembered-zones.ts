import { analyseNominal, type NominalZone } from './analyse-plan.ts';
import type { ResolvedPlan } from './resolve.ts';

/** What a zone’s nominal numbers depend on: its own prescription, and all of the plan that is not a zone. */
const keyOf = (resolved: ResolvedPlan, zone: ResolvedPlan['zones'][number], seed: number): string =>
  JSON.stringify({ ...resolved.plan, title: '', zones: [zone.zone], seed });

/** Nominal numbers of plan after plan. Zones do not depend on each other, so only those that changed are computed again. */
export const rememberedZones = (): ((resolved: ResolvedPlan, seed: number) => readonly NominalZone[]) => {
  let known: ReadonlyMap<string, NominalZone> = new Map();
  return (resolved, seed) => {
    const now = resolved.zones.map((zone) => {
      const key = keyOf(resolved, zone, seed);
      const computed = known.get(key) ?? analyseNominal({ ...resolved, zones: [zone] }, seed)[0];
      if (computed === undefined) throw new RangeError('a zone has nominal numbers');
      return [key, computed] as const;
    });
    known = new Map(now);
    return now.map(([, zone]) => zone);
  };
};
