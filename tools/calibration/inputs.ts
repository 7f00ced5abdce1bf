/** What a calibration rests on, and its hash: data, priors, equations and settings of the sampler. */
import { createHash } from 'node:crypto';
import { evidenceFaceOf } from './rows.ts';
import { healingStudies } from '../../src/validation/index.ts';
import { coordinatesOf, fittedStudies, textsBehind } from '../../src/trials/index.ts';

export const settings = {
  /** Directions with less information than `least` times that of the prior are left to moves of the prior. */
  spectrum: { seed: 20261121, points: 32, least: 4 },
  fit: { seed: 5, particles: 400, runs: 4 },
  proof: { seed: 1000, replicates: 64, particles: 40, correlation: 0.25, mostMoves: 24, draws: 63, bins: 8 },
  keep: 800,
} as const;

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const base = (): object => {
  const fitted = fittedStudies(healingStudies);
  return {
    studies: fitted.map(evidenceFaceOf),
    priors: coordinatesOf(fitted).entries.map(({ id, unit, prior }) => [id, unit, prior]),
    equations: textsBehind(fitted),
    spectrum: settings.spectrum,
  };
};

/** Of the posterior. */
export const fitHash = (): string => sha256({ ...base(), fit: settings.fit, keep: settings.keep });

/** Of the proof of the sampler. */
export const proofHash = (): string => sha256({ ...base(), proof: settings.proof });
