import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalar } from '../../quantities/index.ts';
import { advisedWaiting, type WaitingTimes } from './advice-time.ts';

const hours = fc.double({ min: 0, max: 1000, noNaN: true }).map((h) => scalar(h, 'h'));
const anyTimes: fc.Arbitrary<WaitingTimes> = fc
  .record({ label: fc.option(hours), practice: fc.option(hours), slowest95: hours })
  .map(({ label, practice, slowest95 }) => ({
    slowest95,
    ...(label === null ? {} : { label }),
    ...(practice === null ? {} : { practice }),
  }));

test('the model may lengthen a stated time, never shorten it', () => {
  fc.assert(
    fc.property(anyTimes, (times) => {
      const { time, setBy } = advisedWaiting(times);
      for (const stated of [times.label, times.practice, times.slowest95]) {
        if (stated !== undefined) expect(time).toBeGreaterThanOrEqual(stated);
      }
      expect(time).toBe(setBy === 'model' ? times.slowest95 : times[setBy]);
    }),
  );
});

test('a faster model changes nothing that a source states', () => {
  fc.assert(
    fc.property(anyTimes, hours, (times, stated) => {
      const slow = advisedWaiting({ ...times, label: stated });
      const fast = advisedWaiting({ ...times, label: stated, slowest95: scalar(0, 'h') });
      expect(fast.time).toBeGreaterThanOrEqual(stated);
      expect(fast.time).toBeLessThanOrEqual(slow.time);
    }),
  );
});

test('of equal times the label speaks first', () => {
  const day = scalar(24, 'h');
  expect(advisedWaiting({ label: day, practice: day, slowest95: day }).setBy).toBe('label');
  expect(advisedWaiting({ practice: day, slowest95: day }).setBy).toBe('practice');
  expect(advisedWaiting({ slowest95: day })).toEqual({ time: 24, setBy: 'model' });
});

test('a time that is not one is refused, also where a later one would hide it', () => {
  expect(() => advisedWaiting({ slowest95: scalar(Number.NaN, 'h') })).toThrow(RangeError);
  expect(() => advisedWaiting({ label: scalar(-1, 'h'), slowest95: scalar(2, 'h') })).toThrow(RangeError);
});
