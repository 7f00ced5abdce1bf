/**
 * Simulation-based calibration of the sampler with the likelihood of the healing course; writes
 * docs/calibration/proof.json and ranks.svg. About a quarter of an hour on one core.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { rootStream } from '../src/quantities/index.ts';
import { nodeExecutor } from '../src/server/index.ts';
import { healingLikelihood, proveCalibration, spectrum } from '../src/trials/index.ts';
import { healingStudies } from '../src/validation/index.ts';
import { ranksDrawing } from './calibration/drawings.ts';
import { files } from './calibration/files.ts';
import { proofHash, settings } from './calibration/inputs.ts';
import { verdictOf } from './calibration/verdict.ts';

const likelihood = healingLikelihood(healingStudies, nodeExecutor(2));
const informed = await spectrum(
  likelihood,
  rootStream(settings.spectrum.seed).split('spectrum'),
  settings.spectrum,
);
const ranks = await proveCalibration(likelihood, informed, {
  ...settings.proof,
  onProgress: ({ done, total }) => process.stderr.write(`\r${done} of ${total} replicates`),
});
process.stderr.write('\n');
const record = {
  inputs: proofHash(),
  ...settings.proof,
  informed: informed.count,
  directions: ranks.coordinates.map(({ counts, chiSquareTail, envelopeTail }) => ({
    counts,
    chiSquareTail: Number(chiSquareTail.toPrecision(4)),
    envelopeTail: Number(envelopeTail.toPrecision(4)),
  })),
};
const root = join(import.meta.dirname, '..');
writeFileSync(join(root, files.proof), `${JSON.stringify(record)}\n`);
writeFileSync(join(root, files.ranks), ranksDrawing(record.directions, record.informed));
console.log(verdictOf(record.directions, record.informed));
