/**
 * Calibrates the healing course; writes src/model/posterior/healing.bin and healing.json, what is predicted of every study
 * for the validation table, and docs/calibration.md. Goes on from .data/calibration where it was stopped. With --check it
 * tells whether data, priors, equations or settings have changed since. What rests on the posterior is then written anew by
 * tools/dose-response.ts and tools/validation-page.ts.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { temperedSampling, type TemperedCheckpoint } from '../src/numerics/index.ts';
import { rootStream } from '../src/quantities/index.ts';
import { nodeExecutor } from '../src/server/index.ts';
import { healingLikelihood, spectrum } from '../src/trials/index.ts';
import { healingStudies } from '../src/validation/index.ts';
import { checkCalibration } from './calibration/check.ts';
import { fitHash, settings } from './calibration/inputs.ts';
import { summarise } from './calibration/summarise.ts';
import { writePosterior } from './calibration/write-posterior.ts';

const calibrate = async (): Promise<void> => {
  const cache = join(import.meta.dirname, `../.data/calibration/${fitHash()}.json`);
  mkdirSync(dirname(cache), { recursive: true });
  const workers = nodeExecutor(2);
  const likelihood = healingLikelihood(healingStudies, workers);
  const informed = await spectrum(
    likelihood,
    rootStream(settings.spectrum.seed).split('spectrum'),
    settings.spectrum,
  );
  console.log(`${informed.count} of ${likelihood.coordinates.dimension} directions informed`);
  let reached = existsSync(cache)
    ? (JSON.parse(readFileSync(cache, 'utf8')) as TemperedCheckpoint)
    : undefined;
  const sample = await temperedSampling(likelihood.posterior(likelihood.observed), {
    ...settings.fit,
    informed,
    ...(reached !== undefined && { resumeFrom: reached }),
    onCheckpoint: (checkpoint) => {
      reached = checkpoint;
      writeFileSync(cache, JSON.stringify(checkpoint));
    },
    onProgress: ({ done, total }) => console.log(`${((100 * done) / total).toFixed(0)} % of the way`),
  });
  const ancestors = (reached?.populations ?? []).map((population) => Uint32Array.from(population.ancestors));
  const summary = await summarise({ likelihood, informed, sample, ancestors, executor: workers });
  await writePosterior(summary);
};

if (process.argv.includes('--check')) {
  const problems = checkCalibration();
  problems.forEach((problem) => console.error(problem));
  if (problems.length > 0) process.exitCode = 1;
} else {
  await calibrate();
}
