import { expect, it } from 'vitest';
import { bioelectric, healingCourse, valuesOf } from '../../model/index.ts';
import { checkPlan } from '../check-plan.ts';
import type { Plan } from '../plan.ts';
import { pen } from '../plans.case.ts';
import { hashOf } from '../provenance.ts';
import { checkChoice } from './course-choice.ts';
import { drawsFrom } from './course-draws.ts';
import { knowledgeOf, type Knowledge } from './knowledge.ts';
import { courseQuantities } from './course-quantities.ts';
import { daysToNormal } from './normal-when.ts';
import { distributionDistance } from './overlap.ts';
import { personsNeeded } from './experiments.ts';
import { courseAfter, predictCourse, type CourseProgress } from './predict-course.ts';
import { scheduleOf } from './schedule.ts';
import { personInputsOf, untriedCombinations } from './person-inputs.ts';

const plan: Plan = { ...pen, course: { sessions: 2, intervalDays: 30 } };
const nominalOptions = { seed: 1, scenarios: 0, draws: 0 } as const;
const nominal = (changed: Plan = plan) => predictCourse(checkPlan(changed), nominalOptions);

it('has a curve for every quantity and day, and bands only where draws are asked for', async () => {
  const record = await nominal();
  const [zone] = record.zones;
  expect(zone?.curves.map(({ quantity }) => quantity)).toEqual(courseQuantities.map(({ id }) => id));
  expect(zone?.curves.every((curve) => curve.nominal.length === record.days.length)).toBe(true);
  expect(zone?.curves.every(({ band }) => band === null)).toBe(true);
  expect([record.knowledge, record.draws, record.experiments]).toEqual(['prior', 0, null]);
  const { hash, ...body } = record;
  expect(hash).toBe(hashOf(body));
});

it('names equations, parameters and texts that the record holds', async () => {
  const record = await nominal();
  const [equations, parameters, references] = [record.equations, record.parameters, record.references].map(
    (list) => new Set<string>(list.map(({ id }) => id)),
  );
  for (const quantity of record.quantities) {
    expect([quantity.id, quantity.equations.length > 0]).toEqual([quantity.id, true]);
    expect(quantity.equations.filter((id) => equations?.has(id) !== true)).toEqual([]);
    expect(quantity.parameters.filter((id) => parameters?.has(id) !== true)).toEqual([]);
  }
  const sources = [
    ...record.equations.flatMap((entry) => entry.sources),
    ...record.parameters.flatMap(({ evidence }) => evidence.flatMap((item) => item.sources)),
  ];
  expect(sources.filter((id) => references?.has(id) !== true)).toEqual([]);
});

it('draws bands around the nominal curves, with both hypotheses and the experiments', async () => {
  const record = await predictCourse(checkPlan(plan), { seed: 1, scenarios: 2, draws: 8 });
  const [zone] = record.zones;
  for (const { band } of zone?.curves ?? []) {
    expect(band).not.toBeNull();
    band?.low90.forEach((low, k) => {
      expect(low).toBeLessThanOrEqual(band.median[k] ?? NaN);
      expect(band.median[k]).toBeLessThanOrEqual(band.high90[k] ?? NaN);
    });
  }
  expect(zone?.overlap?.every(({ overlap }) => overlap >= 0 && overlap <= 1)).toBe(true);
  expect(record.experiments?.map(({ id }) => id)).toEqual([
    'conductive-against-polymer',
    'occluded-against-open',
  ]);
  const [covered] = record.experiments?.[1]?.effects ?? [];
  expect(covered?.persons).toBeGreaterThanOrEqual(2);
});

it('says by itself that something was fitted once draws come from data', async () => {
  const { resolved, findings } = checkPlan(plan);
  const injury = { puncturedFraction: 0.02, injuredVolumeMm: 0.02, bledVolumeMm: 0.005, channelRadiusUm: 75 };
  const known = { names: ['vesselDilation'], values: Float64Array.of(1.5, 2.5) };
  const record = await courseAfter(
    { resolved: resolved!, findings, nominal: [injury], sampled: [[injury]] },
    { seed: 1, scenarios: 1, draws: 4, knowledge: knowledgeOf(known, { erythema: 0.4 }) },
  );
  expect(record.knowledge).toBe('posterior');
  expect(record.quantities.find(({ id }) => id === 'erythema')?.informedShare).toBe(0.4);
  expect(record.quantities.find(({ id }) => id === 'vegf')?.informedShare).toBeNull();
  const draws = drawsFrom(knowledgeOf(known, {}), 1, 4);
  expect([0, 1, 2, 3].map((row) => valuesOf(draws, row)['vesselDilation'])).toEqual([1.5, 2.5, 1.5, 2.5]);
  const drawn = [...healingCourse.parameters, ...bioelectric.parameters].filter(
    ({ prior }) => prior.kind !== 'fixed',
  );
  expect([...draws.names].sort()).toEqual([...new Set(drawn.map(({ id }) => id))].sort());
});

it('says of a dose that was not fitted at, once one was fitted', async () => {
  const { resolved, findings } = checkPlan(plan);
  const injury = { puncturedFraction: 0.2, injuredVolumeMm: 0.02, bledVolumeMm: 0.005, channelRadiusUm: 75 };
  const range = (low90: number, high90: number) => ({ low90, high90, low50: 0, high50: 0, median: 0 });
  const fittedDose = { puncturedFraction: range(0.01, 0.05), injuredVolumeMm: range(0.01, 0.05) };
  const input = { resolved: resolved!, findings, nominal: [injury], sampled: [] };
  const known = { names: ['vesselDilation'], values: Float64Array.of(1.5) };
  const said = (knowledge: Knowledge) => courseAfter(input, { ...nominalOptions, knowledge });
  const record = await said(knowledgeOf(known, {}, fittedDose));
  expect(record.outsideFittedDose[0]).toContain('20 % of the surface punctured (fitted: 1 to 5 %)');
  expect(record.statements).not.toContain(record.outsideFittedDose[0]);
  expect((await said(knowledgeOf(known, {}))).outsideFittedDose).toEqual([]);
  expect((await courseAfter(input, nominalOptions)).outsideFittedDose).toEqual([]);
});

it('stays at rest where nothing was punctured', async () => {
  const { resolved, findings } = checkPlan(plan);
  const injury = { puncturedFraction: 0, injuredVolumeMm: 0, bledVolumeMm: 0, channelRadiusUm: 75 };
  const record = await courseAfter(
    { resolved: resolved!, findings, nominal: [injury], sampled: [] },
    nominalOptions,
  );
  for (const { nominal: values } of record.zones[0]?.curves ?? []) {
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(1e-6);
  }
  expect(record.zones[0]?.normalWhen.every((entry) => entry.nominal === 0)).toBe(true);
});

it('tells how far it is: scenarios, then draws, as one whole', async () => {
  const seen: CourseProgress[] = [];
  await predictCourse(checkPlan(plan), {
    seed: 1,
    scenarios: 3,
    draws: 8,
    onProgress: (progress) => seen.push(progress),
  });
  const shares = seen.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const scenarios = seen.filter(({ part }) => part === 'scenarios');
  expect(seen.slice(0, scenarios.length)).toEqual(scenarios);
  expect(scenarios.map(({ done, total }) => [done, total])).toEqual([0, 1, 2, 3].map((done) => [done, 3]));
  expect([shares[0], scenarios.at(-1)?.share]).toEqual([0, 0.5]);
  expect(seen.at(-1)).toEqual({ part: 'draws', done: 40, total: 40, share: 1 });
});

it.each(['scenarios', 'draws'] as const)('stops among the %s when asked to', async (part) => {
  const signal = { aborted: false };
  const seen: CourseProgress[] = [];
  const run = predictCourse(checkPlan(plan), {
    seed: 1,
    scenarios: 3,
    draws: 64,
    signal,
    onProgress: (progress) => {
      seen.push(progress);
      signal.aborted = progress.part === part && progress.done > 0;
    },
  });
  await expect(run).rejects.toThrow('cancelled');
  expect(seen.at(-1)?.part).toBe(part);
  expect(seen.at(-1)?.done).toBeLessThan(seen.at(-1)?.total ?? 0);
});

it('refuses ids it does not know, and what skin at rest needs', async () => {
  expect(checkChoice({})).toEqual([]);
  expect(checkChoice({ hypothesis: 'bioelectric', off: ['field-release'] })).toEqual([]);
  expect(checkChoice({ hypothesis: 'bioelectrc' })[0]?.advice).toContain('“bioelectric”');
  expect(checkChoice({ off: ['extra-syntesis'] })[0]?.advice).toContain('“extra-synthesis”');
  expect(checkChoice({ off: ['field-release'] })[0]?.severity).toBe('block');
  const mature = checkChoice({ off: ['collagen-1-renewal', 'mass-of-collagen'] });
  expect(mature.some(({ title }) => title === 'Mechanism cannot be switched off')).toBe(true);
  const refused = predictCourse(checkPlan(plan), { ...nominalOptions, off: ['nothing'] });
  await expect(refused).rejects.toThrow('nothing');
});

it('finds the day from which a reading stays within a tenth of rest', () => {
  const schedule = { sessions: [0, 10], endDay: 20, days: [0, 2, 4, 6, 8, 10, 12, 20] };
  const values = Float64Array.of(1, 1.3, 1.2, 1.05, 1, 1, 1.4, 1.3);
  expect(daysToNormal(values, schedule, 0)).toBeCloseTo(4 + (0.1 / 0.15) * 2, 10);
  expect(daysToNormal(values, schedule, 1)).toBe(Infinity);
  expect(daysToNormal(new Float64Array(8).fill(1), schedule, 0)).toBe(0);
});

it('measures what two samples have in common, and how many persons a difference needs', () => {
  expect(distributionDistance(Float64Array.of(1, 2, 3, 4), Float64Array.of(4, 3, 2, 1))).toBe(0);
  expect(distributionDistance(Float64Array.of(1, 2), Float64Array.of(3, 4))).toBe(1);
  expect(distributionDistance(Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 3, 4, 5))).toBe(0.25);
  // Half a standard deviation: 63 an arm, as every table of sample sizes says for the normal approximation.
  expect(personsNeeded(0.5, 1)).toBe(63);
  expect(personsNeeded(0, 1)).toBe(Infinity);
});

it('looks daily for two weeks after each session, and for a year at least', () => {
  const { days, sessions, endDay } = scheduleOf({ ...plan, course: { sessions: 3, intervalDays: 14 } });
  expect([sessions, endDay]).toEqual([[0, 14, 28], 365]);
  expect(days.filter((day) => day > 28 && day <= 42 && Number.isInteger(day))).toHaveLength(14);
  expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  expect(scheduleOf({ ...plan, course: { sessions: 24, intervalDays: 365 } }).endDay).toBe(23 * 365 + 182);
});

it('draws or states what is not known of a person', () => {
  const person = { ageYears: 'unknown', sex: 'female', phototype: 'unknown' } as const;
  const inputs = personInputsOf(person);
  const drawn = inputs.filter((entry) => entry.drawn).map(({ input }) => input);
  expect(drawn).toEqual(['age', 'phototypeResponse']);
  expect(inputs.find(({ input }) => input === 'age')?.at(0.5)).toBeCloseTo(51.45, 10);
  expect(inputs.filter(({ stated }) => stated !== undefined).map(({ input }) => input)).toContain('smoking');
  const told = personInputsOf({ ...person, ageYears: 40, smoking: 'yes', topicalSteroid: 'continued' });
  expect(told.find(({ input }) => input === 'smoking')?.at(0.5)).toBe(1);
  expect(told.find(({ input }) => input === 'steroidContinued')?.at(0.5)).toBe(1);
  expect(untriedCombinations({ ...person, ageYears: 40, smoking: 'yes' })).toHaveLength(1);
});
