import { expect, it } from 'vitest';
import { planJsonSchema } from '../../planning/index.ts';
import { valueAt } from '../plan/pointer.ts';
import { allQuestions, answersTo, courseQuestions, wordQuestions } from './questions.ts';

const person = valueAt(planJsonSchema(), '/properties/person/properties') as Readonly<Record<string, object>>;
const always = new Set<string>([
  'ageYears',
  'sex',
  'phototype',
  'weightKg',
  'retinoidWeeks',
  ...courseQuestions,
]);

it('asks every question of the plan, each once', () => {
  expect(allQuestions.toSorted()).toEqual(
    Object.keys(person)
      .filter((name) => !always.has(name))
      .toSorted(),
  );
});

it('offers every answer the plan takes', () => {
  for (const question of [...wordQuestions.health, ...wordQuestions.medicines, ...courseQuestions]) {
    expect(person[question]).toMatchObject({ enum: [...answersTo[question], 'unknown'] });
  }
});
