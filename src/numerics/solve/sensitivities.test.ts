import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../compile/expressions.case.ts';
import { methods, rodas4, tsit5 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import { decay, robertson } from '../system/systems.case.ts';
import { sensitivities } from './sensitivities.ts';
import { solve } from './solve.ts';

const decaySystem = checkSystem(decay);
const robertsonSystem = checkSystem(robertson);

describe.each(methods.map((method) => [method.id, method] as const))('with %s', (_, method) => {
  test('derivatives across a jump, in closed form', () => {
    const saveAt = [1, 4, 5, 10];
    const { stateDerivatives, outcome } = sensitivities({ system: decaySystem }, method, {
      of: ['k', 'dose', 'x'],
      control: { rtol: 1e-8 },
      saveAt,
    });
    expect(outcome.kind).toBe('finished');
    const k = 0.5;
    const exact = [
      // x = e^(−kt) + 2 e^(−k(t − 4)) after the dose of 2 at 4.
      (t: number) => -t * Math.exp(-k * t) - (t > 4 ? 2 * (t - 4) * Math.exp(-k * (t - 4)) : 0),
      (t: number) => (t > 4 ? Math.exp(-k * (t - 4)) : 0),
      (t: number) => Math.exp(-k * t),
    ];
    exact.forEach((derivative, of) =>
      saveAt.forEach((time, at) => {
        expect(stateDerivatives[of * saveAt.length + at]).toBeCloseTo(derivative(time), 6);
      }),
    );
  });

  test('the solution itself keeps every bit', () => {
    const options = { control: { rtol: 1e-5 }, saveAt: [1, 4, 10] };
    const plain = solve({ system: decaySystem }, method, options);
    const differentiated = sensitivities({ system: decaySystem }, method, options);
    expect(differentiated.states).toEqual(plain.states);
    expect(sensitivities({ system: decaySystem }, method, { ...options, path: 'tape' })).toEqual({
      ...differentiated,
      path: 'tape',
    });
  });

  test('with fixed steps they are those of the discrete solution', () => {
    const saveAt = [0.05, 0.1, 0.3];
    const control = { rtol: 0.1, atol: 1e6, initialStep: 0.01, maxStep: 0.01 };
    const at = (k2: number): Float64Array =>
      solve({ system: robertsonSystem, parameters: { k2, k3: 100 } }, method, { control, saveAt }).states;
    const { stateDerivatives, outputDerivatives } = sensitivities(
      { system: robertsonSystem, parameters: { k2: 500, k3: 100 } },
      method,
      { of: ['k2'], control, saveAt },
    );
    const h = 0.05;
    const [more, less] = [at(500 + h), at(500 - h)];
    stateDerivatives.forEach((derivative, i) => {
      const difference = ((more[i] ?? 0) - (less[i] ?? 0)) / (2 * h);
      expect(Math.abs(derivative - difference)).toBeLessThan(1e-6 * Math.abs(derivative) + 1e-13);
    });
    // The sum of the states is conserved whatever the rate is.
    outputDerivatives.forEach((derivative) => expect(Math.abs(derivative)).toBeLessThan(1e-15));
  });
});

const withRates = (rates: readonly string[]): SystemDeclaration => ({
  name: 'random',
  time: { unit: 's', start: 0, end: 0.02 },
  states: Object.fromEntries(
    ['a', 'b', 'c'].map((name, i) => [name, { unit: '1', meaning: name, initial: 1.5 + 0.25 * i, scale: 1 }]),
  ),
  parameters: Object.fromEntries(
    ['p', 'q'].map((name, i) => [name, { unit: '1', meaning: name, value: 0.75 + i }]),
  ),
  constants: {
    w: { unit: 's-1', meaning: 'unit rate', value: 1 },
    n: { unit: '1', meaning: 'none', value: 0 },
  },
  fluxes: rates.map((rate, i) => ({ to: ['a', 'b', 'c'][i] ?? '', rate: `w*(${rate} + n*p*q)` })),
});

test('of random systems they agree with differences', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.tuple(texts, texts, texts), fc.constantFrom(rodas4, tsit5), (rates, method) => {
      const control = { rtol: 0.1, atol: 1e9, initialStep: 0.01, maxStep: 0.01, maxSteps: 10 };
      const at = (p: number): Float64Array | undefined => {
        try {
          const { outcome, last } = solve(
            { system: checkSystem(withRates(rates)), parameters: { p } },
            method,
            { control, path: 'tape' },
          );
          return outcome.kind === 'finished' ? last : undefined;
        } catch {
          return undefined;
        }
      };
      const estimate = (h: number): readonly number[] | undefined => {
        const [more, less] = [at(0.75 + h), at(0.75 - h)];
        return more && less && Array.from(more, (value, i) => (value - (less[i] ?? 0)) / (2 * h));
      };
      const [coarse, fine] = [estimate(2e-4), estimate(1e-4)];
      fc.pre(coarse !== undefined && fine !== undefined);
      const slack = coarse.map((value, i) => Math.abs(value - (fine[i] ?? 0)));
      fc.pre(slack.every((value, i) => value < 1e-3 * (1 + Math.abs(fine[i] ?? 0))));
      const {
        stateDerivatives,
        outcome,
        states: last,
      } = sensitivities({ system: checkSystem(withRates(rates)) }, method, {
        of: ['p'],
        control,
        saveAt: [0.02],
        path: 'tape',
      });
      // A singular point inside, such as a root at 0, is said to be one.
      fc.pre(outcome.kind === 'finished');
      compared += 1;
      fine.forEach((value, i) => {
        const rounding = Math.abs(last[i] ?? 0) * 1e-10;
        const allowed = 10 * (slack[i] ?? 0) + 1e-7 * (1 + Math.abs(value)) + rounding;
        expect(Math.abs((stateDerivatives[i] ?? NaN) - value)).toBeLessThanOrEqual(allowed);
      });
    }),
    { numRuns: 30 },
  );
  expect(compared).toBeGreaterThan(10);
});

describe('what cannot be differentiated', () => {
  test('a derivative without a value is said to be one', () => {
    const root: SystemDeclaration = {
      ...withRates(['a', 'a', 'a']),
      outputs: { root: { unit: '1', meaning: 'root', text: 'sqrt(p - 0.75)' } },
    };
    const { outcome } = sensitivities({ system: checkSystem(root) }, rodas4, {
      of: ['a', 'p'],
      saveAt: [0.01],
    });
    expect(outcome).toMatchObject({ kind: 'not-finite', time: 0.01, about: 'the derivative by p' });
  });

  test.each([
    [decay, ['K'], /K is not a parameter or a state; try: k/],
    [decay, [], /nothing to differentiate by/],
    [
      {
        ...decay,
        events: [{ id: 'refill', when: 'x - least', direction: 'falling', set: { x: 'x + dose' } }],
      },
      ['k'],
      /the event refill sets states/,
    ],
  ] as const)('%# is refused', (declaration, of, message) => {
    expect(() => sensitivities({ system: checkSystem(declaration) }, rodas4, { of })).toThrow(message);
  });
});

test('cancelled, they end where all of them have been', () => {
  const signal = { aborted: false };
  const { outcome, times, stateDerivatives } = sensitivities({ system: robertsonSystem }, rodas4, {
    saveAt: [1, 40],
    signal,
    path: 'tape',
    onProgress: ({ done }) => {
      signal.aborted = done === 1;
    },
  });
  expect(outcome.kind).toBe('cancelled');
  expect(times).toHaveLength(0);
  expect(stateDerivatives).toHaveLength(0);
});
