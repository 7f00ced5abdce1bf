/** Writes the kept draws, their record and the predictions of the studies. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  crc32,
  modelVersion,
  posteriorBytes,
  type FittedDose,
  type LearnedParameter,
  type LearnedOutput,
  type PosteriorRecord,
} from '../../src/model/index.ts';
import { band, type Band, type Table } from '../../src/numerics/index.ts';
import { fittedStudies } from '../../src/trials/index.ts';
import { healingStudies } from '../../src/validation/index.ts';
import { calibrationPage } from './page.ts';
import { spectrumDrawing } from './drawings.ts';
import { files } from './files.ts';
import { fitHash, settings } from './inputs.ts';
import { quantilesOf, rounded } from './quantiles.ts';
import type { CalibrationSummary } from './summarise.ts';

const root = join(import.meta.dirname, '../..');
const write = (path: string, content: string | Uint8Array): void => writeFileSync(join(root, path), content);

const roundedBand = ({ median, low50, high50, low90, high90 }: Band): Band => ({
  median: rounded(median),
  low50: rounded(low50),
  high50: rounded(high50),
  low90: rounded(low90),
  high90: rounded(high90),
});

const roundedLearned = ({
  prior,
  posterior,
  contraction,
  effectiveSampleSize,
  rHat,
}: LearnedParameter): LearnedParameter => ({
  prior: roundedBand(prior),
  posterior: roundedBand(posterior),
  contraction: rounded(contraction),
  effectiveSampleSize: Math.floor(effectiveSampleSize),
  rHat: rounded(rHat),
});

const roundedOutput = ({ informedShare, effectiveSampleSize, rHat }: LearnedOutput): LearnedOutput => ({
  informedShare: rounded(informedShare),
  effectiveSampleSize: Math.floor(effectiveSampleSize),
  rHat: rounded(rHat),
});

/** Evenly spread over the runs, the parameters of the course alone. */
const keptDraws = ({ likelihood: { coordinates }, table }: CalibrationSummary): Table => {
  const width = coordinates.dimension;
  const all = table.values.length / width;
  const values = new Float64Array(settings.keep * coordinates.parameters);
  for (let draw = 0; draw < settings.keep; draw += 1) {
    const start = Math.floor(((draw + 0.5) * all) / settings.keep) * width;
    values.set(table.values.subarray(start, start + coordinates.parameters), draw * coordinates.parameters);
  }
  return { names: table.names.slice(0, coordinates.parameters), values };
};

/** Of all draws, whatever study they are the dose of. */
const fittedDoseOf = ({ names, values }: Table): FittedDose => {
  const column = (id: string): Float64Array => {
    const at = names.indexOf(id);
    if (at < 0) throw new RangeError(`${id} was not sampled`);
    return values.filter((_, k) => k % names.length === at);
  };
  const doses = fittedStudies(healingStudies).flatMap(({ needled, dose }) =>
    needled && dose !== undefined ? [dose] : [],
  );
  const fractions = doses.map(({ puncturedFraction }) => column(puncturedFraction.id));
  const volumes = doses.map(({ depthMm }, at) =>
    column(depthMm.id).map((depth, draw) => depth * (fractions[at]?.[draw] ?? NaN)),
  );
  const pooled = (parts: readonly Float64Array[]): Band =>
    roundedBand(band(parts.flatMap((part) => [...part])));
  return { puncturedFraction: pooled(fractions), injuredVolumeMm: pooled(volumes) };
};

const recordOf = (summary: CalibrationSummary, kept: Table, bytes: Uint8Array): PosteriorRecord => ({
  schema: 'percuta.healing-posterior/1',
  model: modelVersion,
  names: kept.names,
  count: settings.keep,
  format: 'float32',
  crc32: crc32(bytes),
  provenance: {
    inputs: fitHash(),
    ...settings.fit,
    informedDirections: summary.informed.count,
    evaluations: summary.sample.evaluations,
    unanswered: summary.sample.unanswered,
    logEvidence: {
      value: rounded(summary.sample.logEvidence.value),
      standardError: rounded(summary.sample.logEvidence.standardError),
    },
  },
  parameters: Object.fromEntries([...summary.learned].map(([id, one]) => [id, roundedLearned(one)])),
  fittedDose: fittedDoseOf(summary.table),
  outputs: Object.fromEntries([...summary.outputs].map(([id, one]) => [id, roundedOutput(one)])),
});

const predictiveType =
  '{ readonly inputs: string; readonly rows: Readonly<Record<string, { readonly prior: readonly number[]; readonly posterior: readonly number[] }>> }';

export const writePosterior = async (summary: CalibrationSummary): Promise<void> => {
  const kept = keptDraws(summary);
  const bytes = posteriorBytes(kept);
  const record = recordOf(summary, kept, bytes);
  write(files.draws, bytes);
  write(files.record, `${JSON.stringify(record, null, 1)}\n`);
  const predictive = {
    inputs: fitHash(),
    rows: Object.fromEntries(
      summary.predicted.map(({ prior, posterior }) => [
        prior.id,
        { prior: quantilesOf(prior.values), posterior: quantilesOf(posterior.values) },
      ]),
    ),
  };
  write(
    files.predictive,
    `/** Quantiles of what is predicted of each number, before and after the fit; generated by tools/calibrate.ts: do not edit */\nexport const predictiveRecord: ${predictiveType} = ${JSON.stringify(predictive)};\n`,
  );
  write(files.spectrum, spectrumDrawing(summary.informed));
  write(files.page, calibrationPage(summary, record));
  console.log(`${files.page}: ${settings.keep} draws kept, ${bytes.length} bytes`);
};
