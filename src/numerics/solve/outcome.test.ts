import { describe, expect, test } from 'vitest';
import type { Method } from '../methods/index.ts';
import { methods, rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { StateDeclaration, SystemDeclaration } from '../system/declaration.ts';
import { decay, robertson } from '../system/systems.case.ts';
import { solve, type Solution } from './solve.ts';

const oneState = (rate: string, state: Partial<StateDeclaration> = {}): SystemDeclaration => ({
  name: 'one state',
  time: { unit: 's', start: 0, end: 10 },
  states: { x: { unit: '1', meaning: 'x', initial: 1, scale: 1, ...state } },
  constants: { k: { unit: 's-1', meaning: 'k', value: 1 } },
  fluxes: [{ to: 'x', rate }],
});

const run = (
  declaration: SystemDeclaration,
  control: Parameters<typeof solve>[2] = {},
  method: Method = rodas4,
): Solution => solve({ system: checkSystem(declaration) }, method, control);

describe.each(methods.map((method) => [method.id, method] as const))('with %s', (_, method) => {
  test('growth without bound ends before its pole, in words', () => {
    const { outcome } = run(oneState('k*x^2'), {}, method);
    expect(['step-too-small', 'not-finite']).toContain(outcome.kind);
    expect(outcome.time).toBeCloseTo(1, 2);
    expect(outcome.about).toBe('x');
    expect(outcome.advice).toMatch(/without bound/);
  });

  test('a root of a negative number is not a value', () => {
    const { outcome } = run(oneState('-k*sqrt(x)*x/x*2'), {}, method);
    expect(['step-too-small', 'not-finite']).toContain(outcome.kind);
    expect(outcome.time).toBeLessThan(1.1);
  });

  test('a rate that turns at a threshold is followed', () => {
    expect(run(oneState('k*(2*pos(1.5 - x) - 0.1)'), {}, method).outcome.kind).toBe('finished');
  });

  test('a budget ends it', () => {
    const { outcome, work } = run(oneState('-k*x'), { control: { maxSteps: 5, rtol: 1e-8 } }, method);
    expect(outcome.kind).toBe('too-many-steps');
    expect(work.accepted + work.rejected).toBe(5);
    expect(outcome.advice).toMatch(/maxSteps/);
  });

  test('the limits of a state end it there', () => {
    const { outcome } = run(oneState('k*x', { allowed: [0, 2] }), { control: { maxStep: 0.01 } }, method);
    expect(outcome).toMatchObject({ kind: 'left-allowed-region', about: 'x' });
    expect(outcome.time).toBeCloseTo(Math.log(2), 1);
  });

  test('absurd tolerances end within the budget', () => {
    for (const rtol of [1e-300, 1e-20, 1e-17, 0.1]) {
      const { outcome, work } = run(robertson, { control: { rtol, maxSteps: 2000 } }, method);
      expect(['finished', 'too-many-steps', 'step-too-small']).toContain(outcome.kind);
      expect(work.accepted + work.rejected).toBeLessThanOrEqual(2000);
    }
  });
});

describe('an outcome', () => {
  test('names an output without a value', () => {
    const declaration: SystemDeclaration = {
      ...oneState('-k'),
      outputs: { logarithm: { unit: '1', meaning: 'log', text: 'log(x)' } },
    };
    const { outcome, times } = run(declaration, { saveAt: [0, 0.5, 1.5, 2] });
    expect(outcome).toMatchObject({ kind: 'not-finite', about: 'logarithm', time: 1.5 });
    expect([...times]).toEqual([0, 0.5]);
  });

  test('says when it was cancelled, and where', () => {
    const signal = { aborted: false };
    const seen: number[] = [];
    const solution = run(decay, {
      saveAt: [0, 1, 2, 3, 10],
      signal,
      onProgress: ({ done, total }) => {
        seen.push(done / total);
        signal.aborted = done >= 2;
      },
    });
    expect(solution.outcome.kind).toBe('cancelled');
    expect(solution.outcome.time).toBeGreaterThanOrEqual(2);
    expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(solution.states.length).toBe(solution.times.length);
  });

  test('a non-negative state stays above minus its tolerance', () => {
    const saveAt = Array.from({ length: 101 }, (_, i) => i / 10);
    const sink = oneState('-k*x*40', { nonNegative: true });
    const { outcome, states } = run(sink, { saveAt, control: { rtol: 0.1, atol: 1e-8 } });
    expect(outcome.kind).toBe('finished');
    expect(Math.min(...states)).toBeGreaterThanOrEqual(-1e-8);
  });
});
