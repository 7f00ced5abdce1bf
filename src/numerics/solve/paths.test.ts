/** One solution, whatever runs it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { methods, rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import { decay, robertson } from '../system/systems.case.ts';
import { compileSystem } from './compile-system.ts';
import { itineraryOf } from './itinerary.ts';
import { initialStates, parametersOf, type Problem } from './problem.ts';
import { runLanes } from './run-lanes.ts';
import { SavedPoints } from './saved-points.ts';
import { solve } from './solve.ts';

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
  const itinerary = itineraryOf(compiled, { rtol: 1e-3 }, [1, 40]);
  const recorders = problems.map(() => new SavedPoints(compiled, itinerary.saveAt));
  let next = 0;
  runLanes(
    compiled,
    itinerary,
    () => {
      const [problem, recorder] = [problems[next], recorders[next]];
      if (problem === undefined || recorder === undefined) return undefined;
      next += 1;
      const start = { parameters: parametersOf(problem), initial: initialStates(problem) };
      return { ...start, recorder, ended: ({ kind }) => expect(kind).toBe('finished') };
    },
    () => false,
  );
  return recorders.map(({ points }) => points.states);
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
