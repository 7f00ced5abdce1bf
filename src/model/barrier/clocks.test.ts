import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scalar } from '../../quantities/index.ts';
import {
  clockIds,
  defaultRemainingShare,
  recoveryHours,
  recoveryOfClocks,
  recoveryQuantile,
  lengthsSeen,
  slowestClock,
  type RecoveryCase,
} from './clocks.ts';
import { anyParameters, nominalParameters } from './drawn-parameters.case.ts';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

const anyRecovery: fc.Arbitrary<RecoveryCase> = fc
  .tuple(between(0.1, 3), between(18, 95), fc.boolean(), between(0.01, 0.9))
  .map(([lengthMm, age, covered, remainingShare]) => ({
    needleLength: scalar(lengthMm, 'mm'),
    age: scalar(age, 'a'),
    covered,
    remainingShare,
  }));

const young: RecoveryCase = {
  needleLength: scalar(0.75, 'mm'),
  age: scalar(25.6, 'a'),
  covered: true,
  remainingShare: 0.5,
};

const anyScore = between(-4, 4);

describe('every clock, whatever the parameters', () => {
  const assertNeverFaster = (change: (recovery: RecoveryCase, by: number) => RecoveryCase): void => {
    fc.assert(
      fc.property(anyParameters, anyRecovery, anyScore, between(0, 1), (parameters, recovery, score, by) => {
        for (const clock of clockIds) {
          const before = recoveryHours(clock, parameters, recovery, score);
          const after = recoveryHours(clock, parameters, change(recovery, by), score);
          expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-12));
        }
      }),
    );
  };

  test('a longer needle never recovers faster', () => {
    assertNeverFaster((recovery, by) => ({
      ...recovery,
      needleLength: scalar(recovery.needleLength * (1 + by), 'mm'),
    }));
  });

  test('an older person never recovers faster', () => {
    assertNeverFaster((recovery, by) => ({ ...recovery, age: scalar(recovery.age + 40 * by, 'a') }));
  });

  test('covered skin never recovers faster than open skin', () => {
    fc.assert(
      fc.property(anyParameters, anyRecovery, anyScore, (parameters, recovery, score) => {
        for (const clock of clockIds) {
          const [open, covered] = [false, true].map((cover) =>
            recoveryHours(clock, parameters, { ...recovery, covered: cover }, score),
          );
          expect(covered).toBeGreaterThanOrEqual(open as number);
        }
      }),
    );
  });

  test('a smaller remaining share takes longer', () => {
    assertNeverFaster((recovery, by) => ({
      ...recovery,
      remainingShare: recovery.remainingShare / (1 + by),
    }));
  });

  test('the 95th percentile is finite and at least the median; the slowest is the latest of the three', () => {
    fc.assert(
      fc.property(anyParameters, anyRecovery, (parameters, recovery) => {
        const clocks = recoveryOfClocks(parameters, recovery);
        expect(clocks.map(({ clock }) => clock)).toEqual(clockIds);
        for (const { median, high95 } of clocks) {
          expect(median).toBeGreaterThan(0);
          expect(high95).toBeGreaterThanOrEqual(median);
          expect(high95).toBeLessThan(Infinity);
        }
        expect(clocks).toContainEqual(slowestClock(parameters, recovery));
        expect(slowestClock(parameters, recovery).high95).toBe(
          Math.max(...clocks.map(({ high95 }) => high95)),
        );
      }),
    );
  });
});

test('the median young person under a cover closes by half in the measured time', () => {
  expect(recoveryHours('ions', nominalParameters, young, 0)).toBeCloseTo(20.0, 1);
  expect(recoveryHours('ions', nominalParameters, { ...young, remainingShare: 0.25 }, 0)).toBeCloseTo(
    40.0,
    1,
  );
});

test('quantiles are those of a log-normal population', () => {
  const [median, high] = [0.5, 0.95].map((p) => recoveryQuantile('ions', nominalParameters, young, p));
  const sigma = nominalParameters.recoveryVariation;
  expect(Math.log((high as number) / (median as number)) / sigma).toBeCloseTo(1.6448536269514722, 12);
});

test('the clocks do not share a half-life: moving one leaves the others', () => {
  const recovery = { ...young, remainingShare: defaultRemainingShare, covered: false };
  const before = recoveryOfClocks(nominalParameters, recovery);
  const after = recoveryOfClocks({ ...nominalParameters, waterHalfLifeOpen: scalar(5, 'h') }, recovery);
  expect(before.map(({ median }, k) => median === after[k]?.median)).toEqual([true, false, true]);
});

test('a share that is not between 0 and 1 is refused', () => {
  for (const remainingShare of [0, 1, -0.1, Number.NaN]) {
    expect(() => recoveryHours('pore', nominalParameters, { ...young, remainingShare }, 0)).toThrow(
      RangeError,
    );
  }
});

test('every clock says on which needles it was observed, and none on the longest that are used', () => {
  for (const clock of clockIds) {
    const { low, high } = lengthsSeen(clock);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(low);
    expect(high).toBeLessThan(1);
  }
});
