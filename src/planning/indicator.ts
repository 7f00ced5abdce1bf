import type { Device, Site } from '../catalogue/index.ts';
import type { Basis } from './bases.ts';
import type { Plan } from './plan.ts';
import type { ZoneDose } from './zone-dose.ts';

/** One number of a zone’s dose. Report, comparison and page read the list, never a name. */
export interface Indicator<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** What the number means, in one sentence. */
  readonly meaning: string;
  readonly unit: string;
  /** Decimals to print. */
  readonly decimals: number;
  readonly of: (dose: ZoneDose, plan: Plan) => number;
  readonly restsOn: (device: Device, site: Site) => Basis;
}

export const indicator = <const Id extends string>(entry: Indicator<Id>): Indicator<Id> => entry;
