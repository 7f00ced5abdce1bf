import { expect, it } from 'vitest';
import { band } from '../../numerics/index.ts';
import { checkPlan } from '../check-plan.ts';
import type { Plan } from '../plan.ts';
import { pen } from '../plans.case.ts';
import { drawsFrom } from './course-draws.ts';
import { knowledgeOf } from './knowledge.ts';
import { predictCourse } from './predict-course.ts';
import { rounded } from './rounded.ts';
import { sampleReadings } from './sample-readings.ts';

const plan: Plan = { ...pen, course: { sessions: 2, intervalDays: 30 } };
const knowledge = knowledgeOf(drawsFrom(undefined, 99, 8), {});
const options = { seed: 3, scenarios: 2, draws: 8 };
const readings = [
  { of: 'elastin', day: 86 },
  { of: 'massOfCollagen', day: 31 },
];

it('is what nominal curves and bands of the course are made of, before and after the data', async () => {
  const checked = checkPlan(plan);
  const sampled = await sampleReadings(checked, readings, { ...options, knowledge });
  const courses = {
    prior: await predictCourse(checked, options),
    posterior: await predictCourse(checked, { ...options, knowledge }),
  };
  expect(sampled.injury.puncturedFraction).toBeCloseTo(courses.prior.zones[0]?.injury[0]?.nominal ?? NaN, 6);
  expect(sampled.injuries).toHaveLength(2);
  readings.forEach(({ of, day }, at) => {
    for (const known of ['prior', 'posterior'] as const) {
      const { zones, days } = courses[known];
      const curve = zones[0]?.curves.find(({ quantity }) => quantity === of);
      const k = days.indexOf(day);
      const column = sampled[known].filter((_, place) => place % readings.length === at);
      const { median, low90, high90 } = band(column);
      expect([median, low90, high90].map(rounded)).toEqual([
        curve?.band?.median[k],
        curve?.band?.low90[k],
        curve?.band?.high90[k],
      ]);
      if (known === 'posterior') expect(rounded(sampled.nominal[at] ?? NaN)).toBe(curve?.nominal[k]);
    }
  });
});

it('refuses a day on which the course is not looked at', async () => {
  const asked = sampleReadings(checkPlan(plan), [{ of: 'elastin', day: 40.3 }], { ...options, knowledge });
  await expect(asked).rejects.toThrow('not looked at');
});
