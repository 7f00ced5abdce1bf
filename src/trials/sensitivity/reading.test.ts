import { expect, test } from 'vitest';
import { healingCourse } from '../../model/index.ts';
import { logReadings, readings, statisticsOf } from './reading.ts';
import { daysLookedAt, referenceCourses } from './reference-course.ts';

test('every reading is of a state or an output of the course, under a name of its own', () => {
  const known = [
    ...healingCourse.states.map(({ symbol }) => symbol),
    ...healingCourse.outputs.map(({ defines }) => defines),
  ];
  for (const { statistic, over } of readings) {
    expect(known).toContain(statistic.of);
    if (over !== undefined) expect(known).toContain(over.of);
  }
  expect(Object.keys(statisticsOf(readings))).toHaveLength(
    readings.length + readings.filter(({ over }) => over !== undefined).length,
  );
});

test('a reading is the logarithm of its statistic, of a quotient where it is over another', () => {
  const values: Readonly<Record<string, number>> = {
    stain: 2,
    'inflammation-days': 12,
    'inflammation-days/over': 4,
  };
  const read = readings.filter(({ id }) => id in values);
  const [stain, days] = logReadings(read, (name) => values[name] ?? NaN);
  expect(stain).toBeCloseTo(Math.log(2), 12);
  expect(days).toBeCloseTo(Math.log(3), 12);
});

test.each([0, -1, NaN, Infinity])('%f has no logarithm: there is no reading', (value) => {
  const alone = readings.filter(({ over }) => over === undefined);
  expect(logReadings(alone, () => value).every(Number.isNaN)).toBe(true);
});

test.each(referenceCourses)(
  '$id is looked at in order, after every session and on its last day',
  (course) => {
    const days = daysLookedAt(course);
    expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
    expect(days.at(-1)).toBe(course.lastDay);
    for (const { day } of course.sessions) {
      expect(days.filter((one) => one > day && one <= day + 1).length).toBeGreaterThanOrEqual(10);
    }
  },
);
