import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { healingCourse, priorDraws } from '../../model/index.ts';
import { readPlan, sampleReadings, type Knowledge } from '../../planning/index.ts';
import { rootStream } from '../../quantities/index.ts';
import { healingStudies, type HealingStudy } from '../../validation/index.ts';
import { predictPlanned } from './planned-dose.ts';

const draws = priorDraws(healingCourse, rootStream(4).split('test'), 16);
const knowledge: Knowledge = {
  draws,
  middle: { names: draws.names, values: draws.values.slice(0, draws.names.length) },
  informedShares: {},
};
const options = { seed: 2, scenarios: 2, draws: 16, knowledge };

const studyOf = (id: string): HealingStudy & { readonly plan: string } => {
  const found = healingStudies.find((study) => study.id === id);
  if (found?.plan === undefined) throw new Error(`${id} has no plan`);
  return { ...found, plan: found.plan };
};
const planOf = ({ plan }: { readonly plan: string }) =>
  readPlan(readFileSync(join(import.meta.dirname, `../../../examples/${plan}.json`), 'utf8'));

const [lotfi, elDomyati] = [studyOf('lotfi-2013'), studyOf('el-domyati-2015')];

test('directions are those of the course itself, draw by draw', async () => {
  const predicted = await predictPlanned(elDomyati, planOf(elDomyati), options);
  const course = await sampleReadings(planOf(elDomyati), [{ of: 'tropoelastin', day: 90 }], options);
  const own = predicted.posterior.find(({ id }) => id === 'el-domyati-tropoelastin');
  expect(own?.values).toHaveLength(16);
  own?.values.forEach((value, draw) => expect(value).toBeCloseTo(course.posterior[draw] ?? NaN, 12));
  expect(predicted.injuries).toEqual(course.injuries);
});

describe('numbers with an error', () => {
  test('stray from the course by it, the same before and after the fit', async () => {
    const predicted = await predictPlanned(lotfi, planOf(lotfi), options);
    const reading = { of: 'stainOfCollagen', day: 176 };
    const course = await sampleReadings(planOf(lotfi), [reading], options);
    const strays = (['prior', 'posterior'] as const).map((known) =>
      Array.from(predicted[known].find(({ id }) => id === 'lotfi-masson')?.values ?? [], (value, draw) =>
        Math.log(value / (course[known][draw] ?? NaN)),
      ),
    );
    const [before = [], after = []] = strays;
    expect(Math.max(...before.map(Math.abs))).toBeGreaterThan(0.05);
    expect(Math.max(...before.map(Math.abs))).toBeLessThan(1);
    before.forEach((stray, draw) => expect(after[draw]).toBeCloseTo(stray, 10));
  });
});

test('a plan with other sessions is not that of the study', async () => {
  await expect(predictPlanned(lotfi, planOf(elDomyati), options)).rejects.toThrow('other sessions');
});
