import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { catalogueVersion } from '../catalogue/index.ts';
import { modelVersion } from '../model/index.ts';
import { softwareVersion } from './version.ts';

export const notice =
  'Not a medical device. For research, education and documentation; a professional decides.';

/** What it takes to make a result again. */
export interface Provenance {
  readonly notice: string;
  readonly versions: { readonly software: string; readonly model: string; readonly catalogue: string };
  readonly seed: number;
  /** Sampled scenarios behind every band. */
  readonly scenarios: number;
}

/** SHA-256 over the canonical JSON (RFC 8785) of everything else. */
export interface Sealed {
  readonly hash: string;
}

export const provenance = (seed: number, scenarios: number): Provenance => ({
  notice,
  versions: { software: softwareVersion, model: modelVersion, catalogue: catalogueVersion },
  seed,
  scenarios,
});

/** SHA-256 over canonical JSON (RFC 8785), as lower-case hexadecimal. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')));

export const sealed = <Body extends object>(body: Body): Body & Sealed => ({ ...body, hash: hashOf(body) });
