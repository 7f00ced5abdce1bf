import { describe, expect, test } from 'vitest';
import {
  Cancelled,
  runEnsembleJob,
  sequentialExecutor,
  type EnsembleJob,
  type EnsemblePart,
} from '../../numerics/index.ts';
import { checkPlan } from '../check-plan.ts';
import type { Plan } from '../plan.ts';
import { pen } from '../plans.case.ts';
import { compareCourses, differencesOf, type CourseSide } from './compare-courses.ts';
import { drawsFrom } from './course-draws.ts';
import type { SampledCurves } from './course-problem.ts';
import { knowledgeOf, type Knowledge } from './knowledge.ts';
import type { ZoneInjury } from './zone-injury.ts';

const light: readonly ZoneInjury[] = [
  { puncturedFraction: 0.02, injuredVolumeMm: 0.02, bledVolumeMm: 0.005, channelRadiusUm: 75 },
  { puncturedFraction: 0.03, injuredVolumeMm: 0.025, bledVolumeMm: 0.007, channelRadiusUm: 70 },
];
const heavy = light.map((injury) => ({
  ...injury,
  puncturedFraction: 3 * injury.puncturedFraction,
  injuredVolumeMm: 4 * injury.injuredVolumeMm,
  bledVolumeMm: 5 * injury.bledVolumeMm,
}));

const plan: Plan = { ...pen, course: { sessions: 2, intervalDays: 30 } };

const side = (injuries: readonly ZoneInjury[], changed: Plan = plan): CourseSide => ({
  resolved: checkPlan(changed).resolved!,
  sampled: injuries.map((injury) => changed.zones.map(() => injury)),
});

/** The prior in place of the likelihood: draws from the priors again, by another seed. */
const nothingLearnt = (draws: number): Knowledge => knowledgeOf(drawsFrom(undefined, 99, draws), {});

/** As if the data left one value of each parameter. */
const allLearnt: Knowledge = (() => {
  const { middle } = nothingLearnt(64);
  return knowledgeOf(middle, {});
})();

const run = (sides: readonly CourseSide[], knowledge: Knowledge, draws: number) =>
  compareCourses(sides, { seed: 1, draws, knowledge });

describe('a heavier plan, other intervals and fewer sessions against a lighter plan', () => {
  const sides = [
    side(light),
    side(heavy),
    side(light, { ...plan, course: { sessions: 2, intervalDays: 60 } }),
    side(light, { ...plan, course: { sessions: 1, intervalDays: 30 } }),
  ];

  test('with the prior in place of the likelihood nothing rests on data, and nothing has a probability', async () => {
    const { readings, unfinished } = await run(sides, nothingLearnt(128), 128);
    const contrasts = readings.flatMap((reading) => reading.contrasts);
    expect(unfinished).toBe(0);
    expect(contrasts).toHaveLength(15);
    for (const contrast of contrasts) {
      expect(contrast?.basis).toBe('not-informed');
      expect('chanceAbove' in contrast!).toBe(false);
      expect(contrast?.prior).not.toEqual(contrast?.posterior);
      expect(contrast?.prior.low90).toBeLessThan(contrast?.prior.high90 ?? NaN);
    }
  });

  test('with one value left of each parameter every difference is narrower than before', async () => {
    const { readings } = await run(sides, allLearnt, 128);
    for (const { contrasts } of readings) {
      for (const contrast of contrasts) {
        expect(contrast?.contraction).toBeGreaterThan(0.5);
        expect(contrast?.basis).not.toBe('not-informed');
        expect('chanceAbove' in contrast!).toBe(contrast?.basis === 'data');
      }
    }
  });
});

test('a plan against itself differs by nothing in any draw', async () => {
  const { readings } = await run([side(light), side(light)], allLearnt, 128);
  const none = { median: 0, low50: 0, high50: 0, low90: 0, high90: 0 };
  expect(readings.map(({ quantity }) => quantity)).toEqual([
    'epidermalThickness',
    'massOfCollagen',
    'stainOfCollagen',
    'elastin',
    'loadBearingCollagen',
  ]);
  for (const { contrasts } of readings) {
    expect(contrasts).toEqual([{ prior: none, posterior: none, contraction: 0, basis: 'not-informed' }]);
  }
});

test('the other way round each difference is turned', async () => {
  const [up, down] = [
    await run([side(light), side(heavy)], nothingLearnt(128), 128),
    await run([side(heavy), side(light)], nothingLearnt(128), 128),
  ];
  up.readings.forEach(({ contrasts }, at) => {
    const back = down.readings[at]?.contrasts[0];
    expect(back?.prior.median).toBeCloseTo(-contrasts[0]!.prior.median, 10);
    expect(back?.posterior.low90).toBeCloseTo(-contrasts[0]!.posterior.high90, 10);
  });
});

test('zones are matched by name, each with what needling does there', async () => {
  const zone = plan.zones[0]!;
  const brow = { ...zone, id: 'brow' };
  const both = { ...plan, zones: [brow, zone] };
  const first = { ...side(light, both), sampled: light.map((injury) => [{ ...injury }, injury]) };
  const { readings } = await run([first, side(heavy), side(light, both)], nothingLearnt(128), 128);
  const zones = [...new Set(readings.map((reading) => reading.zone))];
  expect(zones).toEqual(['brow', zone.id]);
  expect(readings.find((reading) => reading.zone === 'brow')?.contrasts[0]).toBeNull();
  const [alone] = (await run([side(light), side(heavy)], nothingLearnt(128), 128)).readings;
  expect(readings.find((reading) => reading.zone === zone.id)?.contrasts[0]).toEqual(alone?.contrasts[0]);
  const apart = await run([side(light), side(heavy, { ...plan, zones: [brow] })], nothingLearnt(128), 128);
  expect(apart.readings).toEqual([]);
});

test('draws are paired by their number where one side could not be followed, and solver noise is no difference', () => {
  const curves = (draws: readonly number[], values: readonly number[]): SampledCurves => ({
    count: draws.length,
    draws,
    of: () => values.map((value) => Float64Array.of(value)),
  });
  const differences = differencesOf(
    'elastin',
    curves([0, 2, 3], [1.5, 3, 4.0001]),
    curves([1, 2, 3], [9, 2, 4]),
  );
  expect([...differences]).toEqual([1, 0]);
});

test('says how many draws could not be followed', async () => {
  let asked = 0;
  const losesOne = sequentialExecutor((job: EnsembleJob): EnsemblePart => {
    const part = runEnsembleJob(job);
    asked += 1;
    if (asked === 3) part.rows?.fill(NaN, 0, 1);
    return part;
  });
  const { unfinished, draws, readings } = await compareCourses([side(light), side(light)], {
    seed: 1,
    draws: 128,
    knowledge: nothingLearnt(128),
    executor: losesOne,
  });
  expect(readings[3]?.contrasts[0]?.prior).toMatchObject({ low90: 0, high90: 0 });
  expect([unfinished, draws]).toEqual([1, 128]);
});

test('counts its progress through all plans, and stops when asked to', async () => {
  const seen: number[] = [];
  const totals = new Set<number>();
  const options = { seed: 1, draws: 128, knowledge: nothingLearnt(128) };
  await compareCourses([side(light), side(heavy), side(light)], {
    ...options,
    onProgress: ({ done, total }) => {
      seen.push(done);
      totals.add(total);
    },
  });
  expect([...totals]).toEqual([768]);
  expect([seen[0], seen.at(-1)]).toEqual([0, 768]);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  const signal = { aborted: true };
  await expect(compareCourses([side(light), side(heavy)], { ...options, signal })).rejects.toThrow(Cancelled);
});

test('refuses draws that are too few to tell learning from chance', async () => {
  await expect(run([side(light), side(heavy)], nothingLearnt(128), 127)).rejects.toThrow('128 draws or more');
});
