/** docs/calibration.md: what was fitted, what was learnt, and what did not fit first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leastContraction, type LearnedOutput, type PosteriorRecord } from '../../src/model/index.ts';
import { band, type Band } from '../../src/numerics/index.ts';
import { healingStudies, scoreOf, type HealingRow } from '../../src/validation/index.ts';
import { plannedRecord } from '../../src/validation/healing/planned-record.ts';
import { files } from './files.ts';
import { settings } from './inputs.ts';
import type { CalibrationSummary } from './summarise.ts';
import { verdictOf, type ProvenDirection } from './verdict.ts';
import { weaknesses } from './weaknesses.ts';

const root = join(import.meta.dirname, '../..');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

const text = (x: number): string => Number(x.toPrecision(3)).toString();
const percent = (share: number): string => `${(Math.round(100 * share) + 0).toString()} %`;
const bandText = ({ median, low90, high90 }: Band): string =>
  `${text(median)} (${text(low90)} … ${text(high90)})`;

const observedText = ({ observed }: HealingRow): string =>
  observed.kind === 'value'
    ? `${text(observed.value.value)} ${observed.value.unit === '1' ? '' : observed.value.unit}`.trim()
    : `${observed.kind} ${text(observed.bound.value)}`;

interface Fit {
  readonly row: HealingRow;
  readonly prior: Band;
  readonly posterior: Band;
  readonly inside: string;
  readonly outside: boolean;
  readonly score: number;
  readonly priorScore: number;
}

const bySize = (fits: readonly Fit[]): readonly Fit[] =>
  fits.toSorted((a, b) => Number(b.outside) - Number(a.outside) || b.score - a.score);

const fitOf = (entry: HealingRow, prior: Float64Array, posterior: Float64Array): Fit => {
  const [before, after] = [band(prior), band(posterior)];
  if (entry.observed.kind === 'value') {
    const { value } = entry.observed.value;
    const outside = value < after.low90 || value > after.high90;
    const seen = { kind: 'value', value, spread: { kind: 'none' } } as const;
    return {
      row: entry,
      prior: before,
      posterior: after,
      inside: outside ? '**outside 90 %**' : value < after.low50 || value > after.high50 ? '90 %' : '50 %',
      outside,
      score: scoreOf(posterior, seen),
      priorScore: scoreOf(prior, seen),
    };
  }
  const { kind, bound } = entry.observed;
  const bounds =
    kind === 'above'
      ? ({ kind: 'bounds', low: bound.value } as const)
      : ({ kind: 'bounds', high: bound.value } as const);
  const right = posterior.filter((x) => (kind === 'above' ? x > bound.value : x < bound.value)).length;
  const share = right / posterior.length;
  return {
    row: entry,
    prior: before,
    posterior: after,
    inside: share < 0.5 ? `**${percent(share)} of draws agree**` : `${percent(share)} of draws agree`,
    outside: share < 0.5,
    score: scoreOf(posterior, bounds),
    priorScore: scoreOf(prior, bounds),
  };
};

const fitsOf = ({ predicted }: CalibrationSummary): readonly Fit[] => {
  const rows = healingStudies.flatMap((study) => study.rows);
  return predicted.flatMap(({ prior, posterior }) => {
    const entry = rows.find(({ id }) => id === prior.id);
    return entry === undefined ? [] : [fitOf(entry, prior.values, posterior.values)];
  });
};

const fitRows = (fits: readonly Fit[]): readonly string[] =>
  table(
    ['number', 'use', 'seen', 'expected before', 'expected after', 'seen in', 'score before', 'score after'],
    bySize(fits).map(({ row: entry, prior, posterior, inside, score, priorScore }) => [
      entry.title,
      entry.use,
      observedText(entry),
      bandText(prior),
      bandText(posterior),
      inside,
      text(priorScore),
      score > priorScore ? `**${text(score)}**` : text(score),
    ]),
  );

const dataRows = (): readonly string[] =>
  table(
    ['study', 'needled skin', 'design', 'number', 'use', 'error (log)', 'transfer', 'note'],
    healingStudies.flatMap(({ title, needled, design, rows }) =>
      rows.map((entry) => [
        title,
        needled ? 'yes' : 'no',
        design,
        `${entry.title}: ${observedText(entry)}`,
        entry.use,
        typeof entry.error === 'object' ? 'sampled' : (entry.error?.toString() ?? '–'),
        entry.transfer === undefined ? '–' : `${entry.transfer.factor.id}, power ${entry.transfer.power}`,
        entry.note,
      ]),
    ),
  );

const outputRows = (outputs: Readonly<Record<string, LearnedOutput>>): readonly string[] =>
  table(
    ['output', 'data-informed share of its band', 'ESS', 'R-hat'],
    Object.entries(outputs)
      .toSorted(([, a], [, b]) => b.informedShare - a.informedShare)
      .map(([symbol, { informedShare, effectiveSampleSize, rHat }]) => [
        symbol,
        percent(informedShare),
        effectiveSampleSize < 400 ? `**${effectiveSampleSize}**` : effectiveSampleSize.toString(),
        rHat >= 1.05 ? `**${rHat.toFixed(3)}**` : rHat.toFixed(3),
      ]),
  );

const parameterRows = ({ parameters }: PosteriorRecord): readonly string[] =>
  table(
    ['parameter or unknown', 'before', 'after', 'contraction', 'ESS', 'R-hat'],
    Object.entries(parameters)
      .toSorted(([, a], [, b]) => b.contraction - a.contraction)
      .map(([id, { prior, posterior, contraction, effectiveSampleSize, rHat }]) => [
        id,
        bandText(prior),
        bandText(posterior),
        percent(contraction),
        effectiveSampleSize.toString(),
        rHat.toFixed(3),
      ]),
  );

const basisText = {
  data: 'data',
  structure: 'the model alone knew the sign',
  'not-informed': '**not informed by data**',
} as const;

const contrastRows = ({ contrasts }: CalibrationSummary): readonly string[] =>
  table(
    [
      'difference',
      'output, 90 days after the last session',
      'before',
      'after',
      'contraction',
      'rests on',
      'chance above 0',
    ],
    contrasts.map(({ title, output, contrast: { prior, posterior, contraction, basis, chanceAbove } }) => [
      title,
      output,
      bandText(prior),
      bandText(posterior),
      percent(contraction),
      basisText[basis],
      chanceAbove === undefined ? '–' : percent(chanceAbove),
    ]),
  );

const proofText = (): readonly string[] => {
  const path = join(root, files.proof);
  if (!existsSync(path)) return ['Not yet made.'];
  const proof = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly replicates: number;
    readonly particles: number;
    readonly draws: number;
    readonly informed: number;
    readonly directions: readonly ProvenDirection[];
  };
  const verdict = verdictOf(proof.directions, proof.informed);
  return [
    `${proof.replicates} truths from the prior, numbers simulated with the errors and transfers of the studies, the posterior sampled`,
    `each time with two populations of ${proof.particles} particles (the real run has more), the truth ranked among ${proof.draws} draws. Over the`,
    `${proof.informed} informed directions the probability that even ranks stray further, corrected for their number, is ${text(verdict.informed)}; over all`,
    `${proof.directions.length} directions ${text(verdict.all)}. ${verdict.uniform ? 'The ranks are uniform as far as so many replicates can tell.' : '**The ranks are not uniform.**'}`,
    '',
    '![Ranks of the truth](calibration/ranks.svg)',
  ];
};

export const calibrationPage = (summary: CalibrationSummary, record: PosteriorRecord): string => {
  const { informed, sample } = summary;
  const fits = fitsOf(summary);
  const misfits = fits.filter(({ outside }) => outside);
  const worse = fits.filter(({ score, priorScore }) => score > priorScore);
  const failing = Object.values(record.outputs).filter(
    ({ effectiveSampleSize, rHat }) => effectiveSampleSize < 400 || rHat >= 1.05,
  );
  const eigenvalues = [...informed.eigenvalues]
    .slice(0, informed.count + 4)
    .map(text)
    .join(', ');
  return [
    '# Calibration of the healing course',
    '',
    `<!-- Generated by tools/calibrate.ts; inputs sha256:${record.provenance.inputs} -->`,
    '',
    `Model ${record.model}. ${summary.likelihood.rows.length} published numbers of three studies were fitted. That is little, and most of what the`,
    'course says is still its prior: the shares below say how much.',
    '',
    '## What did not fit, and what was predicted',
    '',
    `${misfits.length} of ${fits.length} numbers lie outside the central 90 % of what is expected after the fit, or in the direction most draws`,
    `deny; ${worse.length} are predicted worse after the fit than before (bold scores). Worst first. The score is that of docs/validation.md, 0 being sharp and`,
    'right. Bands hold the error of the study and, for other than needled skin, its transfer.',
    '',
    ...fitRows(fits),
    '',
    '## Data and what they are used for',
    '',
    '`likelihood`: fitted. `prior`: a prior was made from it, so it is not used again. `validation`: kept out. `shown`: the model has',
    'nothing to set against it. Directions alone are kept for validation. Numbers of judgement (peaks, sizes, tails that no source states)',
    'are nowhere in the likelihood; they stand in the priors alone. What is not needled human skin carries a factor of transfer with a prior of its own,',
    'which is sampled. Where a study states no spread, its error has a wide prior and is sampled. So are the doses, which no study states.',
    '',
    ...dataRows(),
    '',
    '## How many directions the data inform',
    '',
    `Eigenvalues of the information of the data over that of the prior, averaged over ${record.provenance.informedDirections > 0 ? 'draws of the prior' : 'draws'}: ${eigenvalues}, …`,
    `${informed.count} of ${sample.dimension} are above ${settings.spectrum.least} (one point alone can have no more than ${summary.likelihood.rows.length}; the others come from averaging over points). The sampler fits its moves in these directions; in all others it`,
    'moves as the prior does, so nothing is learnt there but what the likelihood itself says.',
    '',
    '![Eigenvalues](calibration/spectrum.svg)',
    '',
    '## What is learnt of what is reported',
    '',
    'Of four sessions four weeks apart, 2 % of the surface 1 mm deep, a quarter of the volume bleeding. The share is 1 − (width of the 90 % band',
    'after ÷ before)², on the scale on which the prior is standard normal, the median over 17 days: a tail of draws that never heal, which the data',
    'rule out, is no knowledge of the rest. Differences of 0.05 are chance; below 0 the band widened.',
    failing.length === 0
      ? 'Every output has an effective sample size of 400 or more and an R-hat below 1.05.'
      : `**${failing.length} outputs have an effective sample size below 400 or an R-hat of 1.05 or more** (bold).`,
    '',
    ...outputRows(record.outputs),
    '',
    '## Differences between plans',
    '',
    'No study varied depth, density, interval or number of sessions. What contracts below is the size of all effects together, learnt at one',
    `dose; below a contraction of ${leastContraction} nothing is concluded, nor where the prior was sure of the sign (95 %).`,
    '',
    ...contrastRows(summary),
    '',
    '## Parameters and unknowns',
    '',
    ...parameterRows(record),
    '',
    '## The sampler',
    '',
    `${sample.runs} independent populations of ${sample.particles} particles, seed ${record.provenance.seed}; ${sample.evaluations} points asked for, ${sample.unanswered} without an answer (likelihood 0). ${sample.unsettled} temperatures did not settle.`,
    `Log-evidence ${sample.logEvidence.value.toFixed(2)} ± ${sample.logEvidence.standardError.toFixed(2)} (runs: ${[...sample.logEvidence.byRun].map((x) => x.toFixed(2)).join(', ')}).`,
    `Temperatures of each run: ${sample.levels.map((levels) => levels.map(({ temperature }) => text(temperature)).join(' ')).join('; ')}.`,
    '',
    '## Whether the sampler is right',
    '',
    ...proofText(),
    '',
    weaknesses(plannedRecord),
  ].join('\n');
};
