/** docs/dose-response.md: where the doses of published protocols lie on the dose response of the healing course. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { healingEnsemble } from '../../src/model/index.ts';
import { rodas4, solve, type Table } from '../../src/numerics/index.ts';
import { analyseNominal, knowledgeFrom, readPlan } from '../../src/planning/index.ts';
import { formatSignificant } from '../../src/report/index.ts';
import { healingStudies, type PlannedRecord } from '../../src/validation/index.ts';
import { readPosterior } from '../calibration/check.ts';
import { plannedWords } from '../calibration/weaknesses.ts';

const root = join(import.meta.dirname, '../..');
const seed = 1;
const weeksAfter = 8;
/** Of the dose of the protocol. */
const factors = [0.25, 0.5, 1, 2, 4] as const;

const { bytes, record } = readPosterior();
const { middle } = knowledgeFrom(bytes, record);

interface Protocol {
  readonly name: string;
  readonly sessions: number;
  readonly intervalDays: number;
  readonly injury: ReturnType<typeof analyseNominal>[number]['outcome']['injury'];
}

const readProtocol = (file: string): readonly Protocol[] => {
  const checked = readPlan(readFileSync(join(root, 'examples', file), 'utf8'));
  const { resolved, findings } = checked;
  if (resolved === undefined || findings.some(({ severity }) => severity === 'block')) return [];
  const { sessions, intervalDays } = resolved.plan.course;
  const [zone] = analyseNominal(resolved, seed);
  if (zone === undefined) return [];
  return [{ name: file.replace('.json', ''), sessions, intervalDays, injury: zone.outcome.injury }];
};

/** Area stained for collagen over that at rest, eight weeks after the last session. */
const stainAfter = (
  { sessions, intervalDays, injury }: Protocol,
  factor: number,
  destroyedShare: number,
): number | undefined => {
  const puncturedFraction = factor * injury.puncturedFraction;
  if (puncturedFraction > 1) return undefined;
  const days = Array.from({ length: sessions }, (_, k) => k * intervalDays);
  const end = (days.at(-1) ?? 0) + 7 * weeksAfter;
  const { vary, ...given } = healingEnsemble(
    {
      sessions: days.map((day) => ({
        day,
        puncturedFraction,
        injuredVolumeMm: factor * injury.injuredVolumeMm,
        bledVolumeMm: factor * injury.bledVolumeMm,
      })),
      endDay: end + 1,
      person: { channelRadius: injury.channelRadiusUm },
    },
    middle,
  );
  const { names, values } = vary as Table;
  const { outputs, times } = solve(
    {
      system: given.system,
      parameters: {
        ...given.parameters,
        ...Object.fromEntries(names.map((name, k) => [name, values[k] as number])),
        destroyedShare,
      },
    },
    rodas4,
    { saveAt: [end], control: { rtol: 1e-6 } },
  );
  const at = given.system.outputs.indexOf('stainOfCollagen');
  return times.length === 1 ? outputs[at] : undefined;
};

const shown = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));

/** A gain below this is none. */
const least = 0.002;

/** By how much a gain rises with the dose: 1 in proportion, 0 not at all, below 0 it falls. */
const slopeWords = (half: number | undefined, twice: number | undefined): string => {
  if (half === undefined || twice === undefined) return '–';
  const gains = [half - 1, twice - 1] as const;
  if (gains[1] < -least) return 'a loss';
  if (gains[1] < least) return 'no gain';
  if (gains[0] < least) return 'rising from nothing';
  const slope = Math.log(gains[1] / gains[0]) / Math.log(4);
  const word = slope > 0.75 ? 'rising' : slope > 0.25 ? 'bending' : slope > -0.1 ? 'flat' : 'falling';
  return `${slope.toFixed(2)}, ${word}`;
};

/** Where a number lies among quantiles. */
const placeIn = (quantiles: readonly number[], seen: number): string => {
  const share = quantiles.filter((value) => value < seen).length / quantiles.length;
  return `above ${(100 * share).toFixed(0)} % of these draws`;
};

/** What was seen in a study at a dose that nobody wrote down, beside what the plan’s own dose gives. */
const misfit = ({ rows }: PlannedRecord): string => {
  const own = protocols.find(({ name }) => name === 'lotfi-2013-acne-scars');
  const seen = healingStudies
    .flatMap((study) => study.rows)
    .find(({ id }) => id === 'lotfi-masson')?.observed;
  const planned = rows['lotfi-masson'];
  if (own === undefined || planned === undefined || seen?.kind !== 'value')
    throw new Error('the protocol that was fitted to is gone');
  const fitted = record.fittedDose.puncturedFraction;
  const percent = (share: number): string => `${(100 * share).toPrecision(2)} %`;
  return `**A visible misfit.** Lotfi 2013 saw ${shown(seen.value.value)} at a dose the study does not state. The calibration draws that dose, after the fit
${percent(fitted.median)} of the surface (${percent(fitted.low90)} … ${percent(fitted.high90)}). The dose that the needling model itself places for the
protocol is ${percent(own.injury.puncturedFraction)}, shallow as rollers are, and at it the course gives ${shown(stainAfter(own, 1, 0))}. Either rollers do more than their holes
show, or more holes were made than the plan assumes, or the gain for a small dose is too low. Nothing here tells which.
For the person of the plan it is ${plannedWords(planned)}: hand, device, clocks, parameters and the error of the study.
What was seen lies ${placeIn(planned.posterior, seen.value.value)}. docs/validation.md holds every number of the protocol against it (“at the planned dose”).`;
};

const rowOf = (protocol: Protocol): string => {
  const curve = factors.map((factor) => stainAfter(protocol, factor, 0));
  const destroyed = factors.map((factor) => stainAfter(protocol, factor, 1));
  return `| ${[
    protocol.name,
    `${protocol.sessions} × ${protocol.intervalDays} d`,
    `${(100 * protocol.injury.puncturedFraction).toPrecision(2)} %`,
    formatSignificant(1000 * protocol.injury.injuredVolumeMm, 2),
    ...curve.map(shown),
    slopeWords(curve[1], curve[3]),
    slopeWords(destroyed[1], destroyed[3]),
  ].join(' | ')} |`;
};

const protocols = readdirSync(join(root, 'examples'))
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap(readProtocol);

/** @throws Error where the protocol that was fitted to is no longer among the examples */
export const doseResponsePage = (
  planned: PlannedRecord,
): string => `# Doses of published protocols on the dose response

<!-- Generated by tools/dose-response.ts: do not edit -->

Area stained for collagen over that at rest, ${weeksAfter} weeks after the last session, parameters of healing at the medians of their
posterior, at a quarter, a half, once, twice and four times the dose of the plan (first zone, nominal, seed ${seed}). The slope is that of
the logarithm of the gain over the logarithm of the dose, from half to twice the dose: 1 in proportion, 0 flat. A falling limb exists
only where what is displaced counts as destroyed (last column, \`destroyedShare\` 1); that is assumed and off by default. No study varied
the dose, so the shape of this curve was never compared with data (docs/calibration.md).

| plan | course | punctured fraction | injured volume (µm) | ¼ | ½ | 1 | 2 | 4 | slope | slope, all displaced tissue destroyed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${protocols.map(rowOf).join('\n')}

${misfit(planned)}
`;
