import { describe, expect, test } from 'vitest';
import { methods, rodas4, tsit5 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import { decay, robertson } from '../system/systems.case.ts';
import { solve } from './solve.ts';

const robertsonSystem = checkSystem(robertson);
const decaySystem = checkSystem(decay);

/** Hairer & Wanner (1996), IV.10: the solution at 40. */
const robertsonAt40 = [0.7158270687194135, 9.185534764558e-6, 0.2841637457458293];

describe('solving', () => {
  test.each(methods.filter(({ stiff }) => stiff).map((method) => [method.id, method] as const))(
    'Robertson’s problem with %s',
    (_, method) => {
      const { outcome, states, outputs, times } = solve({ system: robertsonSystem }, method, {
        control: { rtol: 1e-7 },
        saveAt: [0, 0.4, 40],
      });
      expect(outcome.kind).toBe('finished');
      expect([...times]).toEqual([0, 0.4, 40]);
      expect(states.slice(0, 3)).toEqual(Float64Array.of(1, 0, 0));
      robertsonAt40.forEach((value, i) =>
        expect(Math.abs((states[6 + i] ?? 0) / value - 1)).toBeLessThan(1e-6),
      );
      for (const total of outputs) expect(total).toBeCloseTo(1, 12);
    },
  );

  test('goes on from a jump; a value at the time of the jump is the one before it', () => {
    const { states, last, work } = solve({ system: decaySystem }, rodas4, {
      control: { rtol: 1e-7 },
      saveAt: [0, 1, 4, 5, 10],
    });
    const after = Math.exp(-2) + 2;
    const exact = [1, Math.exp(-0.5), Math.exp(-2), after * Math.exp(-0.5), after * Math.exp(-3)];
    exact.forEach((value, i) => expect(states[i]).toBeCloseTo(value, 6));
    expect(last[0]).toBe(states[4]);
    expect(work.restarts).toBe(2);
  });

  test('takes the same steps whatever is saved', () => {
    const saveAt = Array.from({ length: 101 }, (_, i) => i / 10);
    const few = solve({ system: decaySystem }, rodas4);
    const many = solve({ system: decaySystem }, rodas4, { saveAt });
    expect(many.work).toEqual(few.work);
    expect(many.last).toEqual(few.last);
    expect(many.states.at(-1)).toBe(few.states.at(-1));
  });

  test('a stiff system with a method that is not for stiff systems ends in advice', () => {
    const { outcome } = solve({ system: robertsonSystem }, tsit5, {
      control: { rtol: 1e-4, maxSteps: 10_000 },
    });
    expect(outcome.kind).toBe('too-many-steps');
    expect(outcome.advice).toMatch(/probably stiff for this method; use rodas4/);
  });

  test('with other parameters and another start', () => {
    const { last } = solve({ system: decaySystem, parameters: { k: 1, dose: 0 }, initial: { x: 3 } }, rodas4);
    expect(last[0]).toBeCloseTo(3 * Math.exp(-10), 5);
  });

  test('follows a rate that depends on the time', () => {
    const forced: SystemDeclaration = {
      name: 'forced',
      time: { unit: 's', start: 1, end: 3 },
      states: { x: { unit: '1', meaning: 'x', initial: 1, scale: 1 } },
      constants: { c: { unit: 's-2', meaning: 'c', value: 0.5 } },
      fluxes: [{ to: 'x', rate: 'c*t*x' }],
      outputs: { now: { unit: 's', meaning: 'the time', text: 't' } },
    };
    const { states, outputs } = solve({ system: checkSystem(forced) }, rodas4, {
      control: { rtol: 1e-8 },
      saveAt: [1, 2, 3],
    });
    [1, 2, 3].forEach((time, i) => {
      expect(states[i]).toBeCloseTo(Math.exp((time * time - 1) / 4), 6);
      expect(outputs[i]).toBeCloseTo(time, 12);
    });
  });

  test.each([
    [{ system: decaySystem, parameters: { K: 1 } }, {}, /K is not a parameter; try: k/],
    [{ system: decaySystem, parameters: { k: NaN } }, {}, /k is NaN/],
    [{ system: decaySystem, initial: { y: 1 } }, {}, /y is not a state/],
    [{ system: decaySystem, initial: { x: -1 } }, {}, /x cannot start at -1/],
    [{ system: decaySystem }, { saveAt: [1, 1] }, /times ascend/],
    [{ system: decaySystem }, { saveAt: [11] }, /times ascend/],
    [{ system: decaySystem }, { control: { rtol: 0 } }, /rtol is 0/],
    [{ system: decaySystem }, { control: { rtol: 0.2 } }, /rtol is 0.2/],
    [{ system: decaySystem }, { control: { atol: -1 } }, /atol of x is -1/],
    [{ system: decaySystem }, { control: { atol: { y: 1 } } }, /atol: y is not a state/],
    [{ system: decaySystem }, { control: { maxSteps: 0 } }, /maxSteps is 0/],
    [{ system: decaySystem }, { control: { minStep: 2, maxStep: 1 } }, /minStep 2 and maxStep 1/],
  ])('%# refuses what makes no sense', (problem, options, message) => {
    expect(() => solve(problem, rodas4, options)).toThrow(message);
  });

  test('asks for a scale where a state starts at 0', () => {
    const { B, ...others } = robertson.states;
    const { scale: _, ...unscaled } = B ?? { unit: '1', meaning: '', initial: 0 };
    const system = checkSystem({ ...robertson, states: { ...others, B: unscaled } });
    expect(() => solve({ system }, rodas4)).toThrow(/B starts at 0 and declares no scale/);
    expect(solve({ system }, rodas4, { control: { atol: 1e-9 } }).outcome.kind).toBe('finished');
  });
});
