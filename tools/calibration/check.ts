/** Whether what is committed was made from what is there now. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posteriorOf, type PosteriorRecord } from '../../src/model/index.ts';
import { predictiveRecord } from '../../src/validation/healing/predictive-record.ts';
import { fitHash, proofHash } from './inputs.ts';
import { files } from './files.ts';

const root = join(import.meta.dirname, '../..');

export const readPosterior = (): { readonly bytes: Uint8Array; readonly record: PosteriorRecord } => ({
  bytes: readFileSync(join(root, files.draws)),
  record: JSON.parse(readFileSync(join(root, files.record), 'utf8')) as PosteriorRecord,
});

export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const checkCalibration = (): readonly string[] => {
  const { bytes, record } = readPosterior();
  const proof = JSON.parse(readFileSync(join(root, files.proof), 'utf8')) as { readonly inputs: string };
  const page = readFileSync(join(root, files.page), 'utf8');
  posteriorOf(bytes, record);
  const [fit, proven] = [fitHash(), proofHash()];
  const stale: readonly (readonly [boolean, string])[] = [
    [record.provenance.inputs !== fit, `${files.record} is stale: run \`npm run calibrate\``],
    [predictiveRecord.inputs !== fit, `${files.predictive} is stale: run \`npm run calibrate\``],
    [!page.includes(fit), `${files.page} is stale: run \`npm run calibrate\``],
    [proof.inputs !== proven, `${files.proof} is stale: run \`npm run calibrate:prove\``],
  ];
  return stale.filter(([is]) => is).map(([, message]) => message);
};
