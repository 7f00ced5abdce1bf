import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayText } from '../quantities/index.ts';
import { factsOfPerson, notAsked, personSchema, type Person } from './person.ts';
import { uneventful } from './plans.case.ts';

const bare: Person = { ageYears: 48, sex: 'female', phototype: 'II' };
const day = (text: string): number => dayNumber(text)!;
const fillerDaysAgo = (lastFiller: string, session: string | undefined): unknown =>
  factsOfPerson({ ...bare, lastFiller }, session === undefined ? undefined : day(session))[
    'person.fillerDaysAgo'
  ];

test.each([
  ['2026-11-01', '2026-11-21', 20],
  ['2026-11-21', '2026-11-21', 0],
  ['2025-12-31', '2026-01-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-02-28', '2026-03-01', 1],
  ['2025-11-21', '2026-11-21', 365],
  ['2023-11-21', '2024-11-21', 366],
  ['2026-12-01', '2026-11-21', -10],
])('%s is %3$s days before %s on the calendar', (last, session, days) => {
  expect(fillerDaysAgo(last, session)).toBe(days);
});

test('any day, any number of days later', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day('1990-01-01'), max: day('2100-01-01') }),
      fc.nat(4000),
      (last, later) => {
        expect(fillerDaysAgo(dayText(last), dayText(last + later))).toBe(later);
      },
    ),
  );
});

test('never is no question, unknown is unknown, and so is any day before a session that is not known', () => {
  expect('person.fillerDaysAgo' in factsOfPerson({ ...bare, lastFiller: 'never' }, 0)).toBe(false);
  expect('person.fillerDaysAgo' in factsOfPerson(bare, 0)).toBe(false);
  expect(fillerDaysAgo('unknown', '2026-11-21')).toBe('unknown');
  expect(fillerDaysAgo('2026-11-01', undefined)).toBe('unknown');
});

test('what was asked becomes a fact, word for word; what was not is absent', () => {
  expect(factsOfPerson({ ...bare, pregnancy: 'nursing', smoking: 'unknown' }, undefined)).toEqual({
    'person.ageYears': 48,
    'person.sex': 'female',
    'person.phototype': 'II',
    'person.pregnancy': 'nursing',
    'person.smoking': 'unknown',
  });
});

/** Read by the healing course alone. */
const ofCourse = ['retinoidWeeks', 'retinoidAfter', 'topicalSteroid', 'sunExposure'];

test('every question of the schema but who it is, what they weigh and how they heal is one of the screening', () => {
  const questions = Object.keys(personSchema.shape).filter(
    (field) => !['ageYears', 'sex', 'phototype', 'weightKg', ...ofCourse].includes(field),
  );
  expect([...notAsked(bare)].sort()).toEqual(questions.sort());
  expect(notAsked(uneventful)).toEqual([]);
  const { smoking: _, ...rest } = uneventful;
  expect(notAsked(rest)).toEqual(['smoking']);
  expect(notAsked({ ...uneventful, lastSun: 'unknown', diabetes: 'unknown' })).toEqual([]);
});

test('every answer becomes a fact of its own', () => {
  const answered = Object.fromEntries(
    Object.entries(uneventful).map(([field, value]) => [field, value === 'never' ? '2026-01-01' : value]),
  ) as unknown as Person;
  const facts = Object.keys(factsOfPerson({ ...answered, isotretinoin: 'never' }, day('2026-11-21')));
  const others = facts.filter(
    (name) => !['person.ageYears', 'person.sex', 'person.phototype'].includes(name),
  );
  expect(others).toHaveLength(notAsked(bare).length);
});
