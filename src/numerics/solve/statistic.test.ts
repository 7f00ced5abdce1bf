import { expect, test } from 'vitest';
import { rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import { decay, robertson } from '../system/systems.case.ts';
import { solve } from './solve.ts';

const saveAt = Array.from({ length: 201 }, (_, i) => i / 20);

test('statistics of the saved points', () => {
  const { statistics } = solve({ system: checkSystem(decay) }, rodas4, {
    control: { rtol: 1e-6 },
    saveAt,
    statistics: {
      largest: { of: 'x', reduce: 'max' },
      when: { of: 'x', reduce: 'timeOfMax' },
      smallest: { of: 'x', reduce: 'min' },
      last: { of: 'x', reduce: 'final' },
      exposure: { of: 'x', reduce: 'integral' },
      early: { of: 'x', reduce: 'valueAt', time: 2 },
    },
  });
  const after = Math.exp(-2) + 2;
  const largest = after * Math.exp(-0.5 * 0.05);
  expect(statistics['largest']).toBeCloseTo(largest, 5);
  expect(statistics['when']).toBe(4.05);
  expect(statistics['smallest']).toBeCloseTo(after * Math.exp(-3), 5);
  expect(statistics['last']).toBe(statistics['smallest']);
  expect(statistics['early']).toBeCloseTo(Math.exp(-1), 6);
  // The exact integral is the amount gone over the rate; the trapezoid across the jump adds its half.
  const gone = (1 + 2 - after * Math.exp(-3)) / 0.5;
  expect(statistics['exposure']).toBeCloseTo(gone - (0.05 * (after - Math.exp(-2))) / 2, 3);
});

test('of an output, and of the place where it ended when no point was reached', () => {
  const system = checkSystem(robertson);
  const statistics = { total: { of: 'total', reduce: 'final' } } as const;
  expect(solve({ system }, rodas4, { statistics }).statistics['total']).toBeCloseTo(1, 12);
  const none = solve({ system }, rodas4, { statistics, saveAt: [40], control: { maxSteps: 1 } });
  expect(none.statistics).toEqual({ total: none.lastOutputs[0] });
});

test('a time that was not reached has no value', () => {
  const statistics = {
    soon: { of: 'A', reduce: 'valueAt', time: 0 },
    late: { of: 'A', reduce: 'valueAt', time: 40 },
  } as const;
  const system = checkSystem(robertson);
  const { statistics: got } = solve({ system }, rodas4, { statistics, control: { maxSteps: 1 } });
  expect(got).toEqual({ soon: 1 });
});

test('of what there is not is refused', () => {
  const statistics = { s: { of: 'Total', reduce: 'max' } } as const;
  expect(() => solve({ system: checkSystem(robertson) }, rodas4, { statistics })).toThrow(/try: total/);
  const late = { s: { of: 'A', reduce: 'valueAt', time: 39 } } as const;
  expect(() => solve({ system: checkSystem(robertson) }, rodas4, { statistics: late })).toThrow(
    /39 is not one of the times/,
  );
});
