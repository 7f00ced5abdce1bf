import { describe, expect, test } from 'vitest';
import { CourseModel } from './course-model.ts';
import { factors } from './factor.ts';
import { readings } from './reading.ts';
import { sensitivityRecord } from './record.ts';
import { referenceCourses } from './reference-course.ts';
import { studyInputs } from './study-inputs.ts';
import type { StudyQuestion } from './study-question.ts';
import { sensitivityStudy, type StudyProgress } from './study.ts';

const [reference] = referenceCourses;
if (reference === undefined) throw new Error('a course');
const asked = ['debrisAlarm', 'cytokineLoss', 'newToMature', 'smokerFibroblasts'];
const question: StudyQuestion = {
  reference,
  factors: asked.map((id) => {
    const found = factors.find((factor) => factor.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  }),
  readings: readings.filter(({ id }) => ['inflammation', 'collagen'].includes(id)),
};
const settings = { seed: 3, trajectories: 4, share: 0.2, rows: 64 };

describe('a study', async () => {
  const seen: StudyProgress[] = [];
  const study = await sensitivityStudy(question, { ...settings, onProgress: (one) => seen.push(one) });
  const [collagen, inflammation] = study.effects;

  test('finds what raises and what lowers a reading, and what does nothing to it', () => {
    expect(inflammation?.[0]?.mu).toBeGreaterThan(0.5);
    expect(inflammation?.[1]?.mu).toBeLessThan(-0.5);
    // The steps of the solver are all that moves.
    expect(inflammation?.[2]?.muStar).toBeLessThan(1e-6);
    expect(collagen?.[2]?.muStar).toBeGreaterThan(0);
  });

  test('measures the survivors; a condition that the person does not have is no survivor', () => {
    expect(study.survivors.toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
    expect(study.indices[1]?.total).toHaveLength(4);
    expect(study.indices[1]?.total[3]?.value).toBe(0);
  });

  test('counts its courses, and tells of each on the way', () => {
    expect(study.counts.screening).toEqual({ courses: 20, unfinished: 0, unread: 0 });
    expect(study.counts.indices).toEqual({ courses: 64 * 6, unfinished: 0, unread: 0 });
    const last = (stage: string) => seen.findLast((one) => one.stage === stage);
    expect(last('screening')).toMatchObject({ done: 20, total: 20 });
    expect(last('screening by half')).toMatchObject({ done: 10, total: 10 });
    expect(last('indices')).toMatchObject({ done: 64 * 6, total: 64 * 6 });
  });

  test('is kept with few digits', () => {
    const record = sensitivityRecord('hash', settings, [study]);
    expect(record.factors).toEqual(asked);
    const [first] = record.studies;
    expect(first?.survivors).toHaveLength(3);
    expect(first?.readings[1]?.effects.mu[0]).toBeCloseTo(inflammation?.[0]?.mu ?? NaN, 2);
    expect(first?.readings[1]?.total.value[0]).toBeCloseTo(study.indices[1]?.total[0]?.value ?? NaN, 3);
    expect(first?.readings[1]?.convergence.map(({ rows }) => rows)).toEqual([16, 32, 64]);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

test('a course that does not finish has no reading and is counted', async () => {
  const [, loss] = question.factors;
  if (loss === undefined) throw new Error('a factor');
  // A loss below 0 is growth without bound.
  const broken = { ...loss, prior: { kind: 'uniform', low: -400, high: 40 } as const };
  const model = new CourseModel({ ...question, factors: [broken] });
  const answers = await model.evaluate(Float64Array.of(0.1, 1), 2);
  expect([...answers].map(Number.isNaN)).toEqual([true, true, false, false]);
  expect(model.counts).toEqual({ courses: 2, unfinished: 1, unread: 0 });
});

test('what studies are made from moves with settings, priors and equations', async () => {
  const inputs = async (asks: StudyQuestion, chosen = settings) =>
    JSON.stringify(await studyInputs([asks], chosen));
  const before = await inputs(question);
  expect(await inputs(question)).toBe(before);
  expect(await inputs(question, { ...settings, seed: 4 })).not.toBe(before);
  const [first, ...rest] = question.factors;
  if (first === undefined) throw new Error('a factor');
  const wider = { ...first, prior: { kind: 'uniform', low: 0, high: 1 } as const };
  expect(await inputs({ ...question, factors: [wider, ...rest] })).not.toBe(before);
  expect(before).toContain('stainSwelling * (glycosaminoglycans - 1)');
});
