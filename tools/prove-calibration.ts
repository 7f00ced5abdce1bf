/**
 * Simulation-based calibration of the sampler with the likelihood of the healing course; writes
 * docs/calibration/proof.json and ranks.svg. A quarter of an hour on one idle core. Posteriors are kept in
 * .data/calibration, so that it goes on where it was stopped; `--share k/n` only computes every n-th of them, from the k-th.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rootStream } from '../src/quantities/index.ts';
import { healingLikelihood, proveCalibration, spectrum } from '../src/trials/index.ts';
import { healingStudies } from '../src/validation/index.ts';
import { ranksDrawing } from './calibration/drawings.ts';
import { files } from './calibration/files.ts';
import { proofHash, settings } from './calibration/inputs.ts';
import { verdictOf } from './calibration/verdict.ts';

const root = join(import.meta.dirname, '..');
const { share = '' } = parseArgs({ options: { share: { type: 'string' } } }).values;
const [own = 0, shares = 1] = share === '' ? [] : share.split('/').map(Number);

const likelihood = healingLikelihood(healingStudies);
const { dimension } = likelihood.coordinates;
const cache = join(root, `.data/calibration/proof-${proofHash()}`);
mkdirSync(cache, { recursive: true });

const remember = async (replicate: number, compute: () => Promise<Float64Array>): Promise<Float64Array> => {
  const path = join(cache, `${replicate}.f64`);
  if (existsSync(path)) return new Float64Array(new Uint8Array(readFileSync(path)).buffer);
  if (replicate % shares !== own) return new Float64Array(settings.proof.draws * dimension);
  const draws = await compute();
  writeFileSync(path, new Uint8Array(draws.buffer));
  return draws;
};

const informed = await spectrum(
  likelihood,
  rootStream(settings.spectrum.seed).split('spectrum'),
  settings.spectrum,
);
const ranks = await proveCalibration(likelihood, informed, {
  ...settings.proof,
  remember,
  onProgress: ({ done, total }) => process.stderr.write(`\r${done} of ${total} replicates`),
});
process.stderr.write('\n');
if (shares === 1) {
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
  writeFileSync(join(root, files.proof), `${JSON.stringify(record)}\n`);
  writeFileSync(join(root, files.ranks), ranksDrawing(record.directions, record.informed));
  console.log(verdictOf(record.directions, record.informed));
}
