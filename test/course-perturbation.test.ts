/** What the healing course must do when a person, a dose or a mechanism is another. */
import { describe, expect, test } from 'vitest';
import { checkPlan, predictCourse, type CourseRecord, type Plan } from '../src/planning/index.ts';
import {
  coursePlan,
  injuryMoves,
  mechanismMoves,
  personMoves,
  personPlan,
  type CourseMove,
} from './plans/course-perturbations.ts';

const courseOf = (plan: Plan, off: readonly string[] = []): Promise<CourseRecord> =>
  predictCourse(checkPlan(plan), { seed: 1, scenarios: 0, draws: 0, off });

const valueOn = (record: CourseRecord, id: string, day: number): number => {
  const k = record.days.findLastIndex((each) => each <= day);
  return record.zones[0]?.curves.find(({ quantity }) => quantity === id)?.nominal[k] ?? NaN;
};

const found = (before: CourseRecord, after: CourseRecord, moves: readonly CourseMove[]): readonly string[] =>
  moves.map(({ quantity, day, move }) => {
    const [from, to] = [valueOn(before, quantity, day), valueOn(after, quantity, day)];
    const change = (to - from) / Math.max(Math.abs(from), Math.abs(to));
    const way = change > 1e-4 ? 'up' : change < -1e-4 ? 'down' : 'same';
    return way === move
      ? `${quantity} on day ${day}: ${move}`
      : `${quantity} on day ${day}: ${way}, ${from} → ${to}`;
  });

const wanted = (moves: readonly CourseMove[]): readonly string[] =>
  moves.map(({ quantity, day, move }) => `${quantity} on day ${day}: ${move}`);

const base = courseOf(coursePlan);

test('a field of the person that the course does not read moves no curve', async () => {
  const [before, after] = [await base, await courseOf(personPlan({ weightKg: 90, lastAlcohol: 'unknown' }))];
  expect(after.zones).toEqual(before.zones);
});

describe.each(personMoves)('%s %j', (_, answers, moves) => {
  test('moves what it must', async () => {
    expect(found(await base, await courseOf(personPlan(answers)), moves)).toEqual(wanted(moves));
  });
});

describe.each(injuryMoves)('%s', (_, plan, moves) => {
  test('moves what it must', async () => {
    expect(found(await base, await courseOf(plan), moves)).toEqual(wanted(moves));
  });
});

describe.each(Object.entries(mechanismMoves))('%s switched off', (id, moves) => {
  test('moves what it must', async () => {
    expect(found(await base, await courseOf(coursePlan, [id]), moves)).toEqual(wanted(moves));
  });
});

test('every mechanism that can be switched off changes a curve, or answers to what this person does not have', async () => {
  const before = await base;
  const idle: string[] = [];
  for (const { id, switchable } of before.equations) {
    if (!switchable) continue;
    const { zones } = await courseOf(coursePlan, [id]);
    const same = zones[0]?.curves.every(
      ({ nominal }, i) => JSON.stringify(nominal) === JSON.stringify(before.zones[0]?.curves[i]?.nominal),
    );
    if (same === true) idle.push(id);
  }
  const ofOthers = /^(smoking|diabetic|retinoid|steroid)-|-by-sun$|^destruction$/;
  expect(idle.filter((id) => !ofOthers.test(id))).toEqual([]);
});
