import type { DepthAreaHistogram } from '../model/index.ts';
import { indicators } from './indicators/index.ts';
import { placePunctures } from './place-punctures.ts';
import type { ResolvedPlan } from './resolve.ts';
import { drawScenario } from './scenario.ts';
import { skinSection, type SkinSection } from './skin-section.ts';
import { doseOf, histogramAxes, type ZoneDose } from './zone-dose.ts';

/** One zone in one scenario, small enough to cross between workers. */
export interface ZoneOutcome {
  /** In the order of the list of indicators. */
  readonly indicators: readonly number[];
  /** Row-major as the histogram it belongs to. */
  readonly share: Float64Array;
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

const dosesOf = (resolved: ResolvedPlan, seed: number, index: number): readonly ZoneDose[] => {
  const scenario = drawScenario(resolved, seed, index);
  return placePunctures(resolved, scenario).map((punctures) =>
    doseOf(punctures, histogramAxes(resolved.plan, punctures.zone, resolved.device)),
  );
};

const outcomeOfZone = (dose: ZoneDose, resolved: ResolvedPlan): ZoneOutcome => ({
  indicators: indicators.map((entry) => entry.of(dose, resolved.plan)),
  share: dose.histogram.share,
});

/** The dose of scenario `index`: a pure function of plan, seed and index. */
export const analysePlan = (resolved: ResolvedPlan, seed: number, index: number): ScenarioOutcome => ({
  index,
  zones: dosesOf(resolved, seed, index).map((dose) => outcomeOfZone(dose, resolved)),
});

/** Scenario 0 with its pictures. */
export const analyseNominal = (resolved: ResolvedPlan, seed: number): readonly NominalZone[] =>
  dosesOf(resolved, seed, 0).map((dose) => ({
    outcome: outcomeOfZone(dose, resolved),
    histogram: dose.histogram,
    section: skinSection(dose),
    dose,
  }));
