import type { Evidence, Sources, Unknown } from '../quantities/index.ts';
import type { Phototype } from './phototype.ts';

/**
 * What a regulator cleared a device for, with the limits of the study behind it. A use that it does not cover is
 * “outside evaluated range”, not “forbidden”. `unknown` where the text read does not say.
 */
export interface Clearance {
  /** Number and date of the clearance. */
  readonly clearance: string;
  readonly indications: readonly string[];
  readonly sites: readonly string[];
  readonly phototypes: readonly Phototype[] | Unknown;
  readonly minimumAge: Evidence<'a'> | Unknown;
  readonly maximumDepth: Evidence<'mm'> | Unknown;
  readonly sessions: Evidence<'1'> | Unknown;
  readonly interval: Evidence<'d'> | Unknown;
  readonly sources: Sources;
}

/** The clearance that covers an indication at a site. No device has two that do. */
export const clearanceFor = (
  { clearances }: { readonly clearances: readonly Clearance[] },
  indication: string,
  site: string,
): Clearance | undefined =>
  clearances.find(({ indications, sites }) => indications.includes(indication) && sites.includes(site));
