import type { Evidence, Unknown } from '../quantities/index.ts';
import type { Clearance } from './clearance.ts';

/** A tip whose needles go up and down together while the hand glides it over the skin. */
export interface GlidingTip {
  readonly kind: 'gliding';
  readonly needles: Evidence<'1'> | Unknown;
  /** Needle strokes per second; the spread is the range the device offers. */
  readonly rate: Evidence<'Hz'> | Unknown;
  /** Diameter of the ring on which the needles stand: the width one stroke works. */
  readonly trackWidth: Evidence<'mm'> | Unknown;
}

/** A drum set with needles that rolls over the skin. */
export interface RollingDrum {
  readonly kind: 'rolling';
  readonly needles: Evidence<'1'> | Unknown;
  /** Rings of needles side by side across the drum. */
  readonly rings: Evidence<'1'> | Unknown;
  readonly drumDiameter: Evidence<'mm'> | Unknown;
  readonly drumWidth: Evidence<'mm'> | Unknown;
}

/** An array of needles that goes straight in and out: manual stamps, spring pens, radiofrequency heads. */
export interface StampingArray {
  readonly kind: 'stamping';
  readonly needles: Evidence<'1'> | Unknown;
  /** Side of the square the needles stand in, evenly spaced. */
  readonly arrayWidth: Evidence<'mm'> | Unknown;
}

/** What drives a needle into the skin. */
export type Drive = 'hand' | 'spring' | 'motor';

/** What keeps the skin around the needles from giving way: the rim of a nosepiece that rests on it, or nothing. */
export type SkinSupport = 'rim' | 'none';

/** Radiofrequency current that passes through the needles. */
export interface Radiofrequency {
  /** Whether the shaft is insulated, so that only the tip heats. */
  readonly insulated: boolean | Unknown;
  readonly frequency: Evidence<'MHz'> | Unknown;
  readonly power: Evidence<'W'> | Unknown;
  readonly pulse: Evidence<'ms'> | Unknown;
}

export type Kinematics = GlidingTip | RollingDrum | StampingArray;

/** Families of devices, each predicted as a class of its own. */
export type DeviceClass = 'manual-stamp' | 'roller' | 'motor-pen' | 'radiofrequency' | 'home-roller';

/** A device as its texts describe it: a field that none of them states is `unknown`, and the model states its prior. */
export interface Device<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly class: DeviceClass;
  readonly drive: Drive;
  readonly skinSupport: SkinSupport;
  readonly radiofrequency?: Radiofrequency;
  /** Whether tip, cartridge or drum is for one person once; `unknown` where no text said so. */
  readonly singleUse: boolean | Unknown;
  readonly kinematics: Kinematics;
  readonly needle: {
    readonly diameter: Evidence<'um'> | Unknown;
    readonly tipDiameter: Evidence<'um'> | Unknown;
  };
  /** Needle length that can be set: equal bounds for fixed needles. */
  readonly depth: {
    readonly minimum: Evidence<'mm'> | Unknown;
    readonly maximum: Evidence<'mm'> | Unknown;
  };
  /** Half-width of the interval around the set depth in which the true protrusion lies. */
  readonly depthTolerance: Evidence<'mm'> | Unknown;
  /** Empty where no clearance was found. */
  readonly clearances: readonly Clearance[];
}

export const device = <const Id extends string>(entry: Device<Id>): Device<Id> => entry;
