import type { Evidence } from '../quantities/index.ts';
import type { DeviceClass } from './device.ts';
import type { Phototype } from './phototype.ts';

/** What was seen of a sign, in whom, after which kind of device. */
export interface Sighting {
  /** `lasted`: for this long, the later end where the text gives a span. `gone-by`: by then. `counted`: in so many of `n`. */
  readonly kind: 'lasted' | 'gone-by' | 'counted';
  readonly seen: Evidence<'h'> | Evidence<'d'> | Evidence<'1'>;
  readonly where: string;
  /** The one class of device that was used; left out where the text pools devices. */
  readonly device?: DeviceClass;
  /** The phototypes of the series; left out where its text states none. */
  readonly phototypes?: readonly Phototype[];
}

/** Something that follows needling, with every text that timed or counted it. */
export interface CourseSign<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly sightings: readonly [Sighting, ...Sighting[]];
}

export const courseSign = <const Id extends string>(entry: CourseSign<Id>): CourseSign<Id> => entry;
