import {
  cellList,
  depthAreaHistogram,
  depthLevels,
  injuredLayers,
  largestGap,
  localDensity,
  puncturedFraction,
  sortedDepths,
  type DepthAreaHistogram,
  type InjuredLayer,
  type LocalDensity,
} from '../model/index.ts';
import type { Device } from '../catalogue/index.ts';
import { nominalContactsPerCm2 } from './facts.ts';
import { widestToleranceMm } from './instrument.ts';
import { defaultWindowCm2, depthsOfPasses, type Plan, type Zone } from './plan.ts';
import type { ZonePunctures } from './place-punctures.ts';

/** The needling dose of one zone in one scenario: everything an indicator may read. */
export interface ZoneDose extends ZonePunctures {
  /** Achieved depths in ascending order (mm). */
  readonly sortedDepthsMm: Float64Array;
  readonly density: LocalDensity;
  readonly histogram: DepthAreaHistogram;
  readonly puncturedFraction: number;
  readonly largestGapMm: number;
  readonly injured: readonly InjuredLayer[];
}

/** The levels of a zone’s histogram: the same for all scenarios of a plan. */
export interface HistogramAxes {
  readonly windowCm2: number;
  readonly depthsMm: readonly number[];
  readonly densities: readonly number[];
}

const depthStepMm = 0.1;
const densityLevels = 50;

export const histogramAxes = (plan: Plan, zone: Zone, device: Device): HistogramAxes => {
  const deepest = Math.max(...depthsOfPasses(zone.prescription)) + widestToleranceMm(device);
  const step = roundStep((2 * nominalContactsPerCm2(zone, device)) / densityLevels);
  return {
    windowCm2: plan.doseWindowCm2 ?? defaultWindowCm2,
    depthsMm: depthLevels(deepest, depthStepMm),
    densities: Array.from({ length: densityLevels + 1 }, (_, k) => k * step),
  };
};

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The next round number at or above a positive one. */
const roundStep = (atLeast: number): number => {
  let decade = 1;
  while (decade > atLeast) decade /= 10;
  while (decade * 10 < atLeast) decade *= 10;
  return decade * (roundSteps.find((m) => m * decade >= atLeast) ?? 10);
};

export const doseOf = (punctures: ZonePunctures, axes: HistogramAxes): ZoneDose => {
  const { zone, channels, rectangle, layers } = punctures;
  const list = cellList(rectangle, channels.xMm, channels.yMm, 2 * channels.radiusMm);
  const density = localDensity(channels, rectangle, axes.depthsMm, axes.windowCm2);
  return {
    ...punctures,
    sortedDepthsMm: sortedDepths(channels),
    density,
    histogram: depthAreaHistogram(density, axes.densities),
    puncturedFraction: puncturedFraction(channels, list, rectangle),
    largestGapMm: largestGap(list, rectangle),
    injured: injuredLayers(channels, layers, zone.areaCm2),
  };
};
