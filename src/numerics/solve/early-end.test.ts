import { describe, expect, test } from 'vitest';
import type { Path } from '../backends/kernel.ts';
import { ensemble } from '../ensemble/ensemble.ts';
import { rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import { solutionRecord } from './solution-record.ts';
import { solve, type SolveOptions } from './solve.ts';

/** Grows as exp(t); its double and the time are outputs. */
const growth = (more: Partial<SystemDeclaration> = {}, rate = 'k*x') =>
  checkSystem({
    name: 'growth',
    time: { unit: 's', start: 0, end: 10 },
    states: { x: { unit: '1', meaning: 'amount', initial: 1, scale: 1 } },
    parameters: { k: { unit: 's-1', meaning: 'rate', value: 1 } },
    fluxes: [{ to: 'x', rate }],
    outputs: {
      double: { unit: '1', meaning: 'twice', text: '2*x' },
      when: { unit: 's', meaning: 'time', text: 't' },
    },
    ...more,
  });
const stops = growth({ events: [{ id: 'three', when: 'x - 3', direction: 'rising', stop: true }] });
const statistics = {
  end: { of: 'double', reduce: 'final' },
  top: { of: 'x', reduce: 'max' },
  area: { of: 'x', reduce: 'integral' },
  time: { of: 'when', reduce: 'final' },
} as const;
const saveAt = [0, 0.25, 0.5, 0.75, 1, 5, 10];
const paths: readonly Path[] = ['f64x2', 'f64x2-fma', 'f32x4', 'tape'];

describe.each(paths)('on the path %s', (path) => {
  const digits = path === 'f32x4' ? 2 : 3;
  const control = { rtol: 1e-5 };

  test('a stop has outputs and statistics up to where it is', () => {
    const solution = solve({ system: stops }, rodas4, { path, control, saveAt, statistics });
    const { outcome, times, last, lastOutputs, statistics: found } = solution;
    expect(outcome.kind).toBe('stopped-by-event');
    expect([...times]).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(last[0]).toBeCloseTo(3, digits);
    expect(lastOutputs[0]).toBeCloseTo(6, digits);
    expect(lastOutputs[1]).toBeCloseTo(Math.log(3), digits);
    expect(found['end']).toBe(lastOutputs[0]);
    expect(found['top']).toBe(last[0]);
    expect(found['time']).toBe(lastOutputs[1]);
    // Trapezoids err by h²/12·(3 − 1) or less.
    expect(Math.abs((found['area'] ?? NaN) - 2)).toBeLessThan(0.02);
    const { outputs } = solutionRecord({ system: stops }, rodas4, control, solution);
    expect(outputs[0]?.final).toBe(lastOutputs[0]);
  });

  test('so does each trajectory of an ensemble', async () => {
    const { rows, outcomes } = await ensemble(
      {
        system: stops,
        trajectories: 9,
        vary: (index) => ({ k: 0.5 + index / 8 }),
      },
      rodas4,
      { path, control, saveAt, statistics },
    );
    expect(outcomes['stopped-by-event']).toBe(9);
    for (let index = 0; index < 9; index += 1) {
      const [end, top, , time] = rows.slice(4 * index, 4 * index + 4);
      expect(end).toBeCloseTo(6, digits);
      expect(top).toBeCloseTo(3, digits);
      expect(time).toBeCloseTo(Math.log(3) / (0.5 + index / 8), digits);
    }
  });

  test.each<[string, ReturnType<typeof growth>, SolveOptions]>([
    ['too-many-steps', growth(), { control: { maxSteps: 5 } }],
    [
      'left-allowed-region',
      growth({ states: { x: { unit: '1', meaning: 'x', initial: 1, scale: 1, allowed: [0, 2] } } }),
      {},
    ],
    ['step-too-small', growth({}, 'k*x^2'), {}],
    ['cancelled', growth(), { signal: { aborted: true } }],
  ])('%s: the outputs are there', (kind, system, options) => {
    const solution = solve({ system }, rodas4, { path, saveAt, statistics, ...options });
    expect(solution.outcome.kind).toBe(kind);
    expect(solution.lastOutputs[0]).toBe(2 * (solution.last[0] ?? NaN));
    expect(solution.statistics['end']).toBe(solution.lastOutputs[0]);
    expect(solution.lastOutputs[1]).toBeCloseTo(solution.outcome.time, 5);
  });
});

test('nothing is added where the end was reached, or where there is no value', () => {
  const finished = solve({ system: growth() }, rodas4, { saveAt: [0, 1], statistics });
  expect(finished.outcome.kind).toBe('finished');
  expect(finished.statistics['time']).toBeCloseTo(1, 9);
  expect(finished.lastOutputs[1]).toBeCloseTo(10, 9);
  const root = { root: { unit: '1', meaning: 'root', text: 'sqrt(2 - x)' } };
  const lost = solve({ system: growth({ outputs: root }) }, rodas4, {
    saveAt: [0, 0.5, 5],
    statistics: { end: { of: 'root', reduce: 'final' } },
  });
  expect(lost.outcome.kind).toBe('not-finite');
  expect(lost.statistics['end']).toBeCloseTo(Math.sqrt(2 - Math.exp(0.5)), 3);
});
