import type { Device, GlidingTip, RollingDrum, StampingArray } from '../catalogue/index.ts';
import { unknown, type Evidence, type Unknown } from '../quantities/index.ts';
import {
  quantileOf,
  unknownArrayNeedles,
  unknownArrayWidth,
  unknownDrumDiameter,
  unknownDrumNeedles,
  unknownDrumWidth,
  unknownFixedTolerance,
  unknownPenNeedles,
  unknownRate,
  unknownRingSpacing,
  unknownTolerance,
  unknownTrackWidth,
  withinRange,
  type Parameter,
  type ParameterId,
} from '../model/index.ts';

interface Tool {
  /** Width one stroke or stamp works. */
  readonly toolWidthMm: number;
}

export interface Pen extends Tool {
  readonly kind: 'gliding';
  readonly needles: number;
  readonly rateHz: number;
}

export interface Drum extends Tool {
  readonly kind: 'rolling';
  readonly needles: number;
  readonly rings: number;
  readonly diameterMm: number;
}

export interface Stamp extends Tool {
  readonly kind: 'stamping';
  readonly needles: number;
}

/** A device with a number in every field: what its texts state, and a belief of the model where they state nothing. */
export type Instrument = Pen | Drum | Stamp;

/** Where uncertain numbers stand: `rateShare` in the range of strokes that a device offers, the rest by parameter. */
export interface Draw {
  readonly rateShare: number;
  readonly of: (parameter: Parameter<ParameterId>) => number;
}

/** Every uncertain number at its median. */
export const nominal: Draw = { rateShare: 0.5, of: ({ prior }) => quantileOf(prior, 0.5) };

/** As many needle contacts as a device may well make: more needles and strokes, on a smaller tool. */
export const busiest: Draw = {
  rateShare: 0.5,
  of: ({ prior, unit }) => quantileOf(prior, unit === 'mm' ? 0.05 : 0.95),
};

export const instrumentOf = (device: Device, draw: Draw): Instrument => {
  const { kinematics } = device;
  switch (kinematics.kind) {
    case 'gliding':
      return penOf(kinematics, draw);
    case 'rolling':
      return drumOf(kinematics, draw);
    case 'stamping':
      return stampOf(kinematics, draw);
  }
};

const known = (field: Evidence | Unknown, parameter: Parameter<ParameterId>, draw: Draw): number =>
  field === unknown ? draw.of(parameter) : field.value;

const whole = (count: number): number => Math.max(1, Math.floor(count + 0.5));

const penOf = (tip: GlidingTip, draw: Draw): Pen => ({
  kind: 'gliding',
  needles: whole(known(tip.needles, unknownPenNeedles, draw)),
  rateHz: tip.rate === unknown ? draw.of(unknownRate) : withinRange(tip.rate, draw.rateShare),
  toolWidthMm: known(tip.trackWidth, unknownTrackWidth, draw),
});

const stampOf = (array: StampingArray, draw: Draw): Stamp => ({
  kind: 'stamping',
  needles: whole(known(array.needles, unknownArrayNeedles, draw)),
  toolWidthMm: known(array.arrayWidth, unknownArrayWidth, draw),
});

const pi = 3.141592653589793;

const drumOf = (drum: RollingDrum, draw: Draw): Drum => {
  const diameterMm = known(drum.drumDiameter, unknownDrumDiameter, draw);
  const toolWidthMm = known(drum.drumWidth, unknownDrumWidth, draw);
  const count = whole(known(drum.needles, unknownDrumNeedles, draw));
  const even = Math.sqrt((count * toolWidthMm) / (pi * diameterMm * draw.of(unknownRingSpacing)));
  const rings = drum.rings === unknown ? ringsNear(even, count, drum.needles !== unknown) : drum.rings.value;
  return {
    kind: 'rolling',
    rings,
    // Every ring holds the same number.
    needles: rings * whole(count / rings),
    diameterMm,
    toolWidthMm,
  };
};

/** A count that is stated is kept, so that its rings divide it. */
const ringsNear = (even: number, count: number, stated: boolean): number => {
  if (!stated) return whole(even);
  let best = 1;
  for (let rings = 2; rings <= count; rings += 1) {
    if (count % rings === 0 && Math.abs(rings - even) < Math.abs(best - even)) best = rings;
  }
  return best;
};

const isFixed = ({ depth: { minimum, maximum } }: Device): boolean =>
  minimum !== unknown && maximum !== unknown && minimum.value === maximum.value;

/** The belief that stands in for a tolerance nobody states. */
export const toleranceParameter = (device: Device): typeof unknownTolerance | typeof unknownFixedTolerance =>
  isFixed(device) ? unknownFixedTolerance : unknownTolerance;

/** How far the true protrusion may well lie from the set depth (mm). */
export const widestToleranceMm = (device: Device): number =>
  device.depthTolerance === unknown
    ? quantileOf(toleranceParameter(device).prior, 0.95)
    : device.depthTolerance.value;

type WidthParameter = typeof unknownTrackWidth | typeof unknownDrumWidth | typeof unknownArrayWidth;

/** The width one stroke or stamp works, as stated, and the belief that stands in for it. */
export const toolWidth = ({
  kinematics,
}: Device): { readonly field: Evidence<'mm'> | Unknown; readonly parameter: WidthParameter } => {
  switch (kinematics.kind) {
    case 'gliding':
      return { field: kinematics.trackWidth, parameter: unknownTrackWidth };
    case 'rolling':
      return { field: kinematics.drumWidth, parameter: unknownDrumWidth };
    case 'stamping':
      return { field: kinematics.arrayWidth, parameter: unknownArrayWidth };
  }
};

/** The widest one stroke or stamp can be (mm). */
export const widestToolMm = (device: Device): number => {
  const { field, parameter } = toolWidth(device);
  return field === unknown ? quantileOf(parameter.prior, 1) : withinRange(field, 1);
};
