/** One solution, whatever runs it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { methods, rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import { decay, robertson } from '../system/systems.case.ts';
import { compileSystem } from './compile-system.ts';
import { itineraryOf } from './itinerary.ts';
import { Lane } from './lane.ts';
import { initialStates, parametersOf, type Problem } from './problem.ts';
import { solve } from './solve.ts';
import { Trajectory } from './trajectory.ts';

const systems = [robertson, decay].map((declaration) => checkSystem(declaration));

describe.each(methods.map((method) => [method.id, method] as const))('with %s', (_, method) => {
  test('the interpreter and WebAssembly give the same bytes', () => {
    for (const system of systems) {
      const options = { control: { rtol: 1e-5, maxSteps: 5000 }, saveAt: [0.1, 1, 5, 10] };
      const { path, ...onTape } = solve({ system }, method, { ...options, path: 'tape' });
      const { path: vectorPath, ...inLanes } = solve({ system }, method, { ...options, path: 'f64x2' });
      expect([path, vectorPath]).toEqual(['tape', 'f64x2']);
      expect(inLanes).toEqual(onTape);
    }
  });

  test('fused products and single precision differ within their means', () => {
    const system = checkSystem(decay);
    const options = { control: { rtol: 1e-4 }, saveAt: [1, 4, 10] };
    const exact = solve({ system }, method, options).states;
    for (const [path, relative] of [
      ['f64x2-fma', 1e-10],
      ['f32x4', 1e-4],
    ] as const) {
      const solution = solve({ system }, method, { ...options, path });
      expect(solution.path).toBe(path);
      expect(solution.outcome.kind).toBe('finished');
      solution.states.forEach((value, i) =>
        expect(Math.abs(value / (exact[i] ?? 0) - 1)).toBeLessThan(relative),
      );
    }
  });
});

test('single precision refuses a tolerance it cannot reach', () => {
  const options = { control: { rtol: 1e-7 }, path: 'f32x4' } as const;
  expect(() => solve({ system: checkSystem(decay) }, rodas4, options)).toThrow(/single precision/);
});

/** Several problems side by side, a new one on a lane as soon as its last has ended. */
const sideBySide = (
  problems: readonly Problem[],
  path: 'f64x2' | 'f64x2-fma' | 'f32x4',
): readonly Float64Array[] => {
  const [{ system } = { system: checkSystem(robertson) }] = problems;
  const compiled = compileSystem(system, rodas4, path);
  const kernel = compiled.instantiate();
  const itinerary = itineraryOf(compiled, { rtol: 1e-3 }, [1, 40]);
  const results = problems.map(() => new Float64Array(2 * system.states.length));
  const running = Array.from({ length: kernel.lanes }, () => -1);
  let next = 0;
  const trajectories = running.map((_, index) => {
    const lane = new Lane(kernel, index);
    return new Trajectory(lane, compiled, itinerary, {
      save: (at) =>
        results[running[index] ?? -1]?.set(
          lane.values(compiled.step.cells.observed, system.states.length),
          at * system.states.length,
        ),
    });
  });
  const refill = (index: number): void => {
    const problem = problems[next];
    const trajectory = trajectories[index];
    running[index] = problem === undefined ? -1 : next;
    next += 1;
    if (problem === undefined) trajectory?.park(parametersOf({ system }), initialStates({ system }));
    else trajectory?.begin(parametersOf(problem), initialStates(problem));
  };
  running.forEach((_, index) => refill(index));
  while (running.some((problem) => problem >= 0)) {
    const asking = kernel.repeat(1000);
    running.forEach((problem, index) => {
      if ((asking & (1 << index)) !== 0 && problem >= 0 && trajectories[index]?.attend() !== undefined)
        refill(index);
    });
  }
  return results;
};

test('a trajectory does not depend on its lane, its neighbours or when it came', () => {
  const system = checkSystem(robertson);
  const rates = fc.array(fc.double({ min: 0.01, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rates, fc.constantFrom('f64x2', 'f64x2-fma', 'f32x4'), (values, path) => {
      const problems = values.map((k1): Problem => ({ system, parameters: { k1 } }));
      const together = sideBySide(problems, path);
      problems.forEach((problem, i) => expect(sideBySide([problem], path)[0]).toEqual(together[i]));
      const reversed = sideBySide(problems.toReversed(), path);
      expect(reversed.toReversed()).toEqual(together);
    }),
    { numRuns: 20 },
  );
});

test('the same content is compiled once', () => {
  const [one, other] = [checkSystem(robertson), checkSystem(structuredClone(robertson))];
  expect(compileSystem(one, rodas4).step).toBe(compileSystem(other, rodas4).step);
  expect(compileSystem(one, rodas4, 'tape').step).not.toBe(compileSystem(one, rodas4).step);
});
