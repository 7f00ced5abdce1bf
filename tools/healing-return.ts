/**
 * For each dose, the share of prior draws that heal: recruited macrophages below a fifth of their peak on day 28 and
 * fibroblasts below 1.2 of those at rest on day 90. Data to be read, not a requirement. `--write` puts it in docs/.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import {
  atRest,
  bioelectric,
  healingCourse,
  healingEnsemble,
  hypotheses,
  priorDraws,
  valuesOf,
  withHypothesis,
  type Course,
  type CourseValues,
  type Hypothesis,
} from '../src/model/index.ts';
import { band, ensemble, evaluateNamed, rodas4, type Statistics, type Table } from '../src/numerics/index.ts';
import { rootStream } from '../src/quantities/index.ts';

const draws = 1024;
const fractions = [0.0005, 0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16] as const;
/** Channels 1 mm deep; a quarter of them bleed, from 0.25 mm down. */
const [depth, bleeding, loops] = [1, 0.25, 0.25];
const saveAt = [...Array.from({ length: 29 }, (_, day) => day), 90];
const stream = rootStream(1).split('healing-return');

const statistics: Statistics = {
  peak: { of: 'macrophages', reduce: 'max' },
  onDay28: { of: 'macrophages', reduce: 'valueAt', time: 28 },
  onDay90: { of: 'macrophages', reduce: 'valueAt', time: 90 },
  fibroblasts: { of: 'fibroblastsOverRest', reduce: 'valueAt', time: 90 },
};

interface Count {
  readonly fraction: number;
  readonly returned: number;
  readonly macrophagesStay: number;
  /** Macrophages still above a fifth of their peak on day 90: inflammation that feeds itself. */
  readonly inflamed: number;
  readonly fibroblastsStay: number;
  readonly unsolved: number;
}

const count = async (hypothesis: Hypothesis, table: Table, fraction: number): Promise<Count> => {
  const session = {
    day: 0,
    puncturedFraction: fraction,
    injuredVolumeMm: fraction * depth,
    bledVolumeMm: bleeding * fraction * (depth - loops),
  };
  const problem = healingEnsemble({ sessions: [session], endDay: 91, hypothesis }, table);
  const { rows, outcomes } = await ensemble(problem, rodas4, { statistics, saveAt });
  const solved = Array.from({ length: draws }, (_, row) => {
    const [peak = NaN, onDay28 = NaN, onDay90 = NaN, fibroblasts = NaN] = rows.subarray(4 * row);
    return {
      stay: onDay28 >= 0.2 * peak,
      inflamed: onDay90 >= 0.2 * peak,
      crowded: fibroblasts >= 1.2,
      peak,
    };
  }).filter(({ peak }) => Number.isFinite(peak));
  return {
    fraction,
    returned: solved.filter(({ stay, crowded }) => !stay && !crowded).length,
    macrophagesStay: solved.filter(({ stay }) => stay).length,
    inflamed: solved.filter(({ inflamed }) => inflamed).length,
    fibroblastsStay: solved.filter(({ crowded }) => crowded).length,
    unsolved: draws - outcomes.finished,
  };
};

const countsUnder = (hypothesis: Hypothesis): Promise<readonly Count[]> => {
  const table = priorDraws(withHypothesis(healingCourse, hypothesis), stream, draws);
  return Promise.all(fractions.map((fraction) => count(hypothesis, table, fraction)));
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Wilson 1927: where a share may lie, 90 %. */
const interval = (hits: number): string => {
  const z = 1.6448536269514722;
  const share = hits / draws;
  const middle = (share + (z * z) / (2 * draws)) / (1 + (z * z) / draws);
  const half = ((z / (1 + (z * z) / draws)) *
    Math.sqrt((share * (1 - share)) / draws + (z * z) / (4 * draws * draws))) as number;
  return `${percent(middle - half)} – ${percent(middle + half)}`;
};

const tableUnder = async (hypothesis: Hypothesis): Promise<string> =>
  [
    `## ${hypothesis.title}`,
    '',
    '| punctured | heal | 90 % interval | macrophages stay | and on day 90 too | fibroblasts stay | not solved |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...(await countsUnder(hypothesis)).map(
      ({ fraction, returned, macrophagesStay, inflamed, fibroblastsStay, unsolved }) =>
        `| ${(100 * fraction).toFixed(2)} % | ${percent(returned / draws)} | ${interval(returned)} | ${percent(macrophagesStay / draws)} | ${percent(inflamed / draws)} | ${percent(fibroblastsStay / draws)} | ${unsolved} |`,
    ),
  ].join('\n');

const changeOf = (course: Course, values: CourseValues, symbol: string, moved: CourseValues): number => {
  const known = Object.fromEntries(atRest(course, values, moved));
  return course.fluxes.reduce((change, { from, to, expression: { tape } }) => {
    if (from !== symbol && to !== symbol) return change;
    return change + (to === symbol ? 1 : -1) * evaluateNamed(tape, known);
  }, 0);
};

/** No state acts back on itself at rest, so the eigenvalues are the rates at which each state alone returns. */
const eigenvalues = (hypothesis: Hypothesis): string => {
  const course = withHypothesis(healingCourse, hypothesis);
  const table = priorDraws(course, stream, 64);
  const drawn = Array.from({ length: 64 }, (_, row) => valuesOf(table, row));
  const rows = course.states.map(({ symbol, title, scale }) => {
    const step = 1e-6 * scale;
    const rates = drawn.map((values) => {
      const rest = atRest(course, values).get(symbol) ?? NaN;
      return changeOf(course, values, symbol, { [symbol]: rest + step }) / step;
    });
    return { title, ...band(rates) };
  });
  return [
    '| alone, it returns at | median, /d | 90 % of draws |',
    '| --- | --- | --- |',
    ...rows
      .toSorted((a, b) => b.median - a.median)
      .map(
        ({ title, median, low90, high90 }) =>
          `| ${title} | ${median.toPrecision(3)} | ${low90.toPrecision(3)} … ${high90.toPrecision(3)} |`,
      ),
  ].join('\n');
};

const page = [
  '<!-- Written by tools/healing-return.ts --write -->',
  '# How often the prior heals',
  '',
  `${draws} draws from the priors, one session, channels 1 mm deep of which a quarter bleed. A draw heals when recruited`,
  'macrophages are below a fifth of their peak on day 28 and fibroblasts below 1.2 of those at rest on day 90. Draws that',
  'do not heal are kept: they show what the priors allow, not what skin does. Macrophages that stay until',
  'day 90 are inflammation that feeds itself.',
  '',
  (await Promise.all(hypotheses.map(tableUnder))).join('\n\n'),
  '',
  '## Close to rest',
  '',
  'No state acts back on itself there (a test looks at every draw), so the eigenvalues are the rates below; 0 belongs to',
  'what only sessions change.',
  '',
  eigenvalues(bioelectric),
  '',
].join('\n');

if (process.argv.includes('--write')) {
  writeFileSync(join(import.meta.dirname, '../docs/healing-return.md'), page);
} else {
  console.log(page);
}
