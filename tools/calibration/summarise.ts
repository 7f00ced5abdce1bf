/** What is known after the data: parameters, reported outputs, predictions of every study. */
import {
  contractionOf,
  type CourseContrast,
  type LearnedParameter,
  type LearnedOutput,
} from '../../src/model/index.ts';
import {
  band,
  type EnsembleJob,
  type EnsemblePart,
  type Executor,
  type InformedDirections,
  type PosteriorSample,
  type Table,
} from '../../src/numerics/index.ts';
import { rootStream } from '../../src/quantities/index.ts';
import {
  knownHowWell,
  planContrast,
  planPairs,
  predictStudy,
  priorPoints,
  reportedCourse,
  reportedDays,
  reportedSymbols,
  type HealingLikelihood,
  type PredictedRow,
} from '../../src/trials/index.ts';
import { healingStudies } from '../../src/validation/index.ts';

export interface Calibrated {
  readonly likelihood: HealingLikelihood;
  readonly informed: InformedDirections;
  readonly sample: PosteriorSample;
  readonly ancestors: readonly Uint32Array[];
  readonly executor: Executor<EnsembleJob, EnsemblePart>;
}

export interface CalibrationSummary extends Calibrated {
  /** All draws, with what was unknown of the studies. */
  readonly table: Table;
  readonly prior: Table;
  readonly learned: ReadonlyMap<string, LearnedParameter>;
  readonly outputs: ReadonlyMap<string, LearnedOutput>;
  readonly contrasts: readonly {
    readonly title: string;
    readonly output: string;
    readonly contrast: CourseContrast;
  }[];
  readonly predicted: readonly { readonly prior: PredictedRow; readonly posterior: PredictedRow }[];
}

const columnOf = (values: Float64Array, width: number, column: number): Float64Array =>
  Float64Array.from({ length: values.length / width }, (_, row) => values[row * width + column] as number);

/** Without what is unknown of the studies. */
export const parametersOf = ({ names, values }: Table, parameters: number): Table => ({
  names: names.slice(0, parameters),
  values: values.filter((_, at) => at % names.length < parameters),
});

const medianOf = (values: readonly number[]): number => band(values).median;

/** The prior’s width below which there is nothing to learn of a quantity: it hardly leaves rest. */
const leastWidth = 1e-3;

const outputOf = (
  at: number,
  prior: Float64Array,
  posterior: Float64Array,
  ancestors: readonly Uint32Array[],
): LearnedOutput => {
  const width = reportedSymbols.length * reportedDays.length;
  const days = reportedDays.map((_, day) => {
    const column = at * reportedDays.length + day;
    const [before, after] = [columnOf(prior, width, column), columnOf(posterior, width, column)];
    const beforeBand = band(before);
    return {
      relative: (beforeBand.high90 - beforeBand.low90) / Math.max(Math.abs(beforeBand.high90), 1e-12),
      contraction: contractionOf(before, after),
      quality: knownHowWell(after, ancestors),
    };
  });
  const moving = days.filter(({ relative }) => relative > leastWidth);
  const counted = moving.length > 0 ? moving : days;
  return {
    informedShare: moving.length > 0 ? medianOf(moving.map(({ contraction }) => contraction)) : 0,
    effectiveSampleSize: Math.min(...counted.map(({ quality }) => quality.effectiveSampleSize)),
    rHat: Math.max(...counted.map(({ quality }) => quality.rHat)),
  };
};

export const summarise = async (calibrated: Calibrated): Promise<CalibrationSummary> => {
  const { likelihood, sample, ancestors, executor } = calibrated;
  const { coordinates } = likelihood;
  const { dimension, entries } = coordinates;
  const streams = rootStream(7).split('calibration');
  const count = sample.runs * sample.particles;
  const table = coordinates.table(sample.draws);
  const prior = coordinates.table(priorPoints(dimension, streams.split('prior'), count));
  const learned = new Map(
    entries.map(({ id }, at): [string, LearnedParameter] => {
      const [before, after] = [columnOf(prior.values, dimension, at), columnOf(table.values, dimension, at)];
      return [
        id,
        {
          prior: band(before),
          posterior: band(after),
          contraction: contractionOf(before, after),
          ...knownHowWell(after, ancestors),
        },
      ];
    }),
  );
  console.log('parameters summarised; reported course follows');
  const [before, after] = [
    await reportedCourse(parametersOf(prior, coordinates.parameters), executor),
    await reportedCourse(parametersOf(table, coordinates.parameters), executor),
  ];
  const outputs = new Map(
    reportedSymbols.map((symbol, at): [string, LearnedOutput] => [
      symbol,
      outputOf(at, before, after, ancestors),
    ]),
  );
  console.log('outputs summarised; predictions of the studies follow');
  const predicted: { readonly prior: PredictedRow; readonly posterior: PredictedRow }[] = [];
  for (const study of healingStudies) {
    const own = streams.split(study.id);
    const [blind, fitted] = [
      await predictStudy(study, prior, own, executor),
      await predictStudy(study, table, own, executor),
    ];
    blind.forEach((row, at) => predicted.push({ prior: row, posterior: fitted[at] as PredictedRow }));
  }
  console.log('studies predicted; contrasts follow');
  const ofCourse = (draws: Table): Table => parametersOf(draws, coordinates.parameters);
  const contrasts: { readonly title: string; readonly output: string; readonly contrast: CourseContrast }[] =
    [];
  for (const pair of planPairs) {
    const found = await planContrast(pair, ofCourse(prior), ofCourse(table), executor);
    contrasts.push(...found.map((one) => ({ title: pair.title, ...one })));
  }
  return { ...calibrated, table, prior, learned, outputs, contrasts, predicted };
};
