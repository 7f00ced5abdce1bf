import { expect, it } from 'vitest';
import type { PlanComparison } from '../../planning/index.ts';
import { afterAnswer, afterStop, isLast, type Comparing } from './comparing.ts';

const alone = { hash: 'alone' } as PlanComparison;
const whole = { hash: 'whole', courses: {} } as PlanComparison;
const progress = { done: 3, total: 8 };

const at = (...answers: readonly Parameters<typeof afterAnswer>[1][]): Comparing =>
  answers.reduce(afterAnswer, {});

it('shows scenarios, then numbers while courses are drawn, then all', () => {
  expect(at({ kind: 'progress', id: 1, progress })).toEqual({ progress });
  const numbers = { kind: 'comparison', id: 1, comparison: alone } as const;
  expect(at({ kind: 'progress', id: 1, progress }, numbers)).toEqual({ comparison: alone });
  const drawing = at(numbers, { kind: 'progress', id: 1, progress });
  expect(drawing).toEqual({ comparison: alone, progress });
  expect(afterAnswer(drawing, { kind: 'comparison', id: 1, comparison: whole })).toEqual({
    comparison: whole,
  });
});

it('keeps the numbers where the courses fail or are given up', () => {
  const drawing: Comparing = { comparison: alone, progress };
  expect(afterAnswer(drawing, { kind: 'failed', id: 1, message: 'no' })).toEqual({
    comparison: alone,
    failure: 'no',
  });
  expect(afterStop(drawing)).toEqual({ comparison: alone, stopped: true });
  expect(afterStop({ progress })).toEqual({ stopped: true });
});

it('waits for nothing after the whole comparison or a failure', () => {
  expect(isLast({ kind: 'comparison', id: 1, comparison: alone }, 32)).toBe(false);
  expect(isLast({ kind: 'comparison', id: 1, comparison: whole }, 32)).toBe(true);
  expect(isLast({ kind: 'comparison', id: 1, comparison: alone }, 0)).toBe(true);
  expect(isLast({ kind: 'failed', id: 1, message: 'no' }, 32)).toBe(true);
  expect(isLast({ kind: 'progress', id: 1, progress }, 32)).toBe(false);
});
