/** Writes docs/validation.md from the validation table; with --check it tells whether the page is stale. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { catalogueVersion } from '../src/catalogue/index.ts';
import { laws, linkProvenance, modelVersion, parameters, procedures } from '../src/model/index.ts';
import {
  cases,
  excessOf,
  healingScores,
  meaningOf,
  observedNumbers,
  predictClassLeftOut,
  priorExcessOf,
  speciesOf,
  validationTable,
  type EvaluatedCase,
  type HealingScore,
  type LeftOutClass,
  type ObservedNumbers,
} from '../src/validation/index.ts';

const seed = 1;
const path = join(import.meta.dirname, '../docs/validation.md');

/** Of everything the page is made from: versions, equations, priors and cases. */
export const inputHash = (): string => {
  const inputs = {
    seed,
    versions: { model: modelVersion, catalogue: catalogueVersion },
    laws: laws.map(({ id, expression }) => [id, expression.text, expression.unit]),
    procedures: procedures.map(({ id, tex }) => [id, tex]),
    priors: parameters.map(({ id, prior, unit }) => [id, prior, unit]),
    link: linkProvenance.inputs,
    cases: cases.map((entry) => ({ ...entry, observed: observedNumbers(entry), species: speciesOf(entry) })),
  };
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
};

const trimmed = (x: number): string => {
  if (x === 0) return '0';
  if (Math.abs(x) < 0.001) return '< 0.001';
  const digits = Math.abs(x) >= 100 ? 0 : Math.abs(x) >= 10 ? 1 : Math.abs(x) >= 1 ? 2 : 3;
  return x.toFixed(digits);
};

const unitSigns: Readonly<Record<string, string>> = { '1': '', um: ' µm', '/cm2': ' cm⁻²' };
const withUnit = (text: string, unit: string): string => text + (unitSigns[unit] ?? ` ${unit}`);

const observedText = (observed: ObservedNumbers, unit: string): string => {
  if (observed.kind === 'bounds') {
    const { low, high } = observed;
    if (low === undefined) return withUnit(`at most ${trimmed(high ?? Infinity)}`, unit);
    if (high === undefined) return withUnit(`above ${trimmed(low)}`, unit);
    return withUnit(`${trimmed(low)} to ${trimmed(high)}`, unit);
  }
  const { value, spread } = observed;
  const around =
    spread.kind === 'none'
      ? ''
      : 'low' in spread
        ? ` (${trimmed(spread.low)}–${trimmed(spread.high)})`
        : ` ± ${trimmed(spread.value)}`;
  return withUnit(trimmed(value) + around, unit);
};

const bandText = ({ median, low90, high90 }: EvaluatedCase['predicted'], unit: string): string =>
  withUnit(
    low90 === high90 ? trimmed(median) : `${trimmed(median)} (${trimmed(low90)}–${trimmed(high90)})`,
    unit,
  );

const scoreText = (score: number | null): string => (score === null ? '–' : trimmed(score));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableOf = (table: readonly EvaluatedCase[]): readonly string[] => [
  row(['comparison', 'use', 'species', 'observed', 'predicted, median (90 %)', 'score', 'naive', 'prior']),
  row(['---', '---', '---', '---', '---', '---', '---', '---']),
  ...table.map((entry) =>
    row([
      `[${entry.title}](#${entry.id})`,
      entry.use,
      entry.species,
      observedText(entry.observed, entry.unit),
      bandText(entry.predicted, entry.unit),
      scoreText(entry.score),
      scoreText(entry.naiveScore),
      scoreText(entry.priorScore),
    ]),
  ),
];

const detailOf = (entry: EvaluatedCase): readonly string[] => [
  `- <a id="${entry.id}"></a>**${entry.title}**: ${entry.quantity}. ${meaningOf(entry)} Source: ${entry.sources
    .map(({ cite }) => cite)
    .join('; ')}.`,
];

const leftOutTable = (classes: readonly LeftOutClass[]): readonly string[] => [
  row([
    'class left out',
    'study',
    'observed, depth over length',
    'predicted from the other classes',
    'inside 90 %',
    'score',
    'grip of a slow needle',
    'support by a rim',
    'effective samples',
  ]),
  row(['---', '---', '---', '---', '---', '---', '---', '---', '---']),
  ...classes.flatMap(({ title, studies, slowGrip, rimSupport, effectiveSamples }) =>
    studies.map((study) =>
      row([
        title,
        study.title,
        observedText(study.observed, '1'),
        bandText(study.predicted, '1'),
        study.inside90 ? 'yes' : '**no**',
        trimmed(study.score),
        bandText(slowGrip, '1'),
        bandText(rimSupport, '1'),
        effectiveSamples.toFixed(0),
      ]),
    ),
  ),
];

const healingTable = (scores: readonly HealingScore[]): readonly string[] => [
  row(['comparison', 'use', 'after the fit', 'before the fit', 'nothing changes']),
  row(['---', '---', '---', '---', '---']),
  ...scores.map(({ id, title, use, posterior, prior, constant }) =>
    row([
      `[${title}](#${id})`,
      use,
      posterior > Math.min(prior, constant ?? Infinity) ? `**${trimmed(posterior)}**` : trimmed(posterior),
      trimmed(prior),
      scoreText(constant),
    ]),
  ),
];

const healingSum = (scores: readonly HealingScore[]): string => {
  const lost = scores.filter(
    ({ posterior, prior, constant }) => posterior > Math.min(prior, constant ?? Infinity),
  );
  const blind = (some: readonly HealingScore[]): number =>
    some.filter(({ use }) => use === 'validation').length;
  return `In ${lost.length} of ${scores.length} one of them does better (bold), among them ${blind(lost)} of the ${blind(scores)} rows that were kept out.`;
};

/** What a user of the course is told of published protocols. */
const plannedSum = (scores: readonly HealingScore[]): string => {
  const planned = scores.filter(({ dose }) => dose === 'planned');
  const worse = planned.filter(({ posterior, prior }) => posterior > prior);
  const fitted = (some: readonly HealingScore[]): number => some.filter((score) => score.fitted).length;
  const keptOut = (some: readonly HealingScore[]): number =>
    some.filter(({ use }) => use === 'validation').length;
  return [
    'Numbers of a study whose protocol is among the examples stand twice: after a dose drawn from what the words of the study allow,',
    'and after the one that planning places (“at the planned dose”), the course of the plan with the error of the study added. The second',
    `row is no further test of the model. **Of the ${fitted(planned)} that were fitted at a drawn dose, ${fitted(worse)} are predicted worse at the planned one than before`,
    `the fit**; of the ${keptOut(planned)} that were kept out, ${keptOut(worse)}.`,
  ].join('\n');
};

const sum = (table: readonly EvaluatedCase[], twice: number): string => {
  const count = (use: EvaluatedCase['use']): number => table.filter((entry) => entry.use === use).length;
  const compared = table.filter(({ score, naiveScore }) => score !== null && naiveScore !== null);
  const lost = compared.filter((entry) => (excessOf(entry) ?? 0) > 0);
  const fitted = table.filter((entry) => priorExcessOf(entry) !== null);
  const unlearned = fitted.filter((entry) => (priorExcessOf(entry) ?? 0) > 0);
  const blind = table.filter(({ use, score }) => use === 'validation' && score !== null);
  return [
    `${table.length} comparisons, ${twice} of them of a number that stands twice: ${count('validation')} validation (${blind.length} of them scored), ${count('reproduction')} reproduction, ${count('calibration')} calibration, ${count('verification')} verification.`,
    `In ${compared.length} a naive forecaster has something to say; it does better than the model in ${lost.length}.`,
    `${fitted.length} can be held against what was believed before the fit; the belief does better in ${unlearned.length}.`,
  ].join(' ');
};

export const validationPage = (): string => {
  const table = validationTable(seed);
  const classes = predictClassLeftOut(seed);
  const healing = healingScores();
  return `${[
    '# Validation',
    '',
    `<!-- Generated by tools/validation-page.ts; inputs sha256:${inputHash()} -->`,
    '',
    `Model ${modelVersion}, catalogue ${catalogueVersion}, seed ${seed}. Worst misfit first.`,
    '',
    sum(table, healing.filter(({ dose }) => dose === 'planned').length),
    '',
    plannedSum(healing),
    '',
    'The score is the continuous ranked probability score of the predictive sample over the size of the observed value',
    '(Gneiting & Raftery 2007, doi 10.1198/016214506000001437): 0 is sharp and right. Where only bounds were observed it is',
    'the Brier score of each bound. The naive forecaster knows the other published values of the same quantity in the same',
    'species and nothing else; the prior is the model before it was fitted. Rows are sorted by how much worse than the better of',
    'the two the model is; where there is neither',
    'the whole score counts; then by how far the observation lies from the median. Species are not merged; where the model’s numbers are another species’, the row',
    'is shown without a score. Only “validation” rows test the model on numbers it was not set with.',
    '',
    ...tableOf(table),
    '',
    '## What each comparison means',
    '',
    ...table.flatMap(detailOf),
    '',
    '## One class of devices left out',
    '',
    'The grip of the skin and the support by a rim are fitted to the depths of the other classes, from wide priors, and the class',
    'left out is then predicted. A mean depth may miss by a fifth (log standard deviation 0.2, assumed). Rat, pig and human',
    'skin share one grip here, because no class was measured in two species; a failure may be the species’ and not',
    'the device’s. Few effective samples mean that the remaining classes contradict one another under this model.',
    '',
    ...leftOutTable(classes),
    '',
    '## The healing course against its own prior',
    '',
    'Scores of what is expected after the calibration (docs/calibration.md), before it, and of a forecaster who says that nothing',
    `changes. ${healingSum(healing)} For numbers that were fitted this is no test.`,
    '',
    ...healingTable(healing),
  ].join('\n')}\n`;
};

if (import.meta.main) {
  const page = validationPage();
  if (process.argv.includes('--check')) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== page) {
      console.error('docs/validation.md is stale: run `node tools/validation-page.ts`');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(path, page);
    console.log(`docs/validation.md: ${validationTable(seed).length} comparisons`);
  }
}
