/**
 * For each dose, the share of prior draws that heal: recruited macrophages below a fifth of their peak on day 28 and
 * fibroblasts below 1.2 of those at rest on day 90. Data to be read, not a requirement. `--write` puts it in docs/.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import {
  assemble,
  atRest,
  bioelectric,
  drawParameters,
  healingCourse,
  hypotheses,
  withHypothesis,
  type Course,
  type CourseValues,
  type Hypothesis,
} from '../src/model/index.ts';
import {
  band,
  checkSystem,
  evaluateNamed,
  rodas5p,
  solve,
  type System,
  type Values,
} from '../src/numerics/index.ts';
import { rootStream } from '../src/quantities/index.ts';

const draws = 1024;
const fractions = [0.0005, 0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16] as const;
/** Channels 1 mm deep; a quarter of them bleed, from 0.25 mm down. */
const [depth, bleeding, loops] = [1, 0.25, 0.25];
const days = [...Array.from({ length: 29 }, (_, day) => day), 90];
const stream = rootStream(1).split('healing-return');

interface Count {
  fraction: number;
  returned: number;
  macrophagesStay: number;
  /** Macrophages still above a fifth of their peak on day 90: inflammation that feeds itself. */
  inflamed: number;
  fibroblastsStay: number;
  unsolved: number;
}

const count = (system: System, parametersOf: (index: number) => Values, fraction: number): Count => {
  const counted = { fraction, returned: 0, macrophagesStay: 0, inflamed: 0, fibroblastsStay: 0, unsolved: 0 };
  const dose = {
    puncturedFraction1: fraction,
    injuredVolume1: fraction * depth,
    bledVolume1: bleeding * fraction * (depth - loops),
  };
  const width = system.outputs.length;
  const [macrophagesAt, fibroblastsAt] = ['macrophages', 'fibroblastsOverRest'].map((name) =>
    system.outputs.indexOf(name),
  ) as [number, number];
  for (let index = 0; index < draws; index += 1) {
    const problem = { system, parameters: { ...parametersOf(index), ...dose } };
    const { outcome, outputs } = solve(problem, rodas5p, { saveAt: days });
    if (outcome.kind !== 'finished') {
      counted.unsolved += 1;
      continue;
    }
    const macrophages = days.map((_, row) => outputs[row * width + macrophagesAt] ?? NaN);
    const [onDay28, onDay90] = macrophages.slice(-2) as [number, number];
    const fifth = 0.2 * Math.max(...macrophages.slice(0, -1));
    const fibroblasts = outputs[(days.length - 1) * width + fibroblastsAt] ?? NaN;
    const stay = !(onDay28 < fifth);
    const crowded = !(fibroblasts < 1.2);
    if (stay) counted.macrophagesStay += 1;
    if (!(onDay90 < fifth)) counted.inflamed += 1;
    if (crowded) counted.fibroblastsStay += 1;
    if (!stay && !crowded) counted.returned += 1;
  }
  return counted;
};

const countsUnder = (hypothesis: Hypothesis): readonly Count[] => {
  const system = checkSystem(assemble({ sessions: [0], endDay: 91, hypothesis }));
  const course = withHypothesis(healingCourse, hypothesis, []);
  const used = new Set(system.parameters);
  const drawn = Array.from({ length: draws }, (_, index) =>
    Object.fromEntries(
      Object.entries(drawParameters(course, stream, index)).filter(([name]) => used.has(name)),
    ),
  );
  return fractions.map((fraction) => count(system, (index) => drawn[index] ?? {}, fraction));
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

const table = (hypothesis: Hypothesis): string =>
  [
    `## ${hypothesis.title}`,
    '',
    '| punctured | heal | 90 % interval | macrophages stay | and on day 90 too | fibroblasts stay | not solved |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...countsUnder(hypothesis).map(
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
  const course = withHypothesis(healingCourse, hypothesis, []);
  const drawn = Array.from({ length: 64 }, (_, index) => drawParameters(course, stream, index));
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
  hypotheses.map(table).join('\n\n'),
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
