import type { DepthAreaHistogram } from '../model/index.ts';
import { injuryOf, type ZoneInjury } from './course/zone-injury.ts';
import { indicators } from './indicators/index.ts';
import { placePunctures } from './place-punctures.ts';
import type { ResolvedPlan } from './resolve.ts';
import { drawScenario, type Scenario } from './scenario.ts';
import { skinSection, type SkinSection } from './skin-section.ts';
import { doseOf, histogramAxes, type ZoneDose } from './zone-dose.ts';

/** One zone in one scenario, small enough to cross between workers. */
export interface ZoneOutcome {
  /** In the order of the list of indicators. */
  readonly indicators: readonly number[];
  /** Row-major as the histogram it belongs to. */
  readonly share: Float64Array;
  /** What one session does to the skin, as the healing course reads it. */
  readonly injury: ZoneInjury;
}

export interface ScenarioOutcome {
  readonly index: number;
  readonly zones: readonly ZoneOutcome[];
}

/** One zone at nominal values, with what is drawn of it. */
export interface NominalZone {
  readonly outcome: ZoneOutcome;
  readonly histogram: DepthAreaHistogram;
  readonly section: SkinSection;
  readonly dose: ZoneDose;
}

const dosesOf = (resolved: ResolvedPlan, scenario: Scenario): readonly ZoneDose[] =>
  placePunctures(resolved, scenario).map((punctures) =>
    doseOf(punctures, histogramAxes(resolved.plan, punctures.zone, resolved.device)),
  );

const outcomeOfZone = (dose: ZoneDose, { plan }: ResolvedPlan, scenario: Scenario): ZoneOutcome => ({
  indicators: indicators.map((entry) => entry.of(dose, plan)),
  share: dose.histogram.share,
  injury: injuryOf(dose, scenario),
});

/** The dose of scenario `index`: a pure function of plan, seed and index. */
export const analysePlan = (resolved: ResolvedPlan, seed: number, index: number): ScenarioOutcome => {
  const scenario = drawScenario(resolved, seed, index);
  return {
    index,
    zones: dosesOf(resolved, scenario).map((dose) => outcomeOfZone(dose, resolved, scenario)),
  };
};

/** Scenario 0 with its pictures. */
export const analyseNominal = (resolved: ResolvedPlan, seed: number): readonly NominalZone[] => {
  const scenario = drawScenario(resolved, seed, 0);
  return dosesOf(resolved, scenario).map((dose) => ({
    outcome: outcomeOfZone(dose, resolved, scenario),
    histogram: dose.histogram,
    section: skinSection(dose),
    dose,
  }));
};
