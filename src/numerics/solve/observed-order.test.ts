/** Every method on the list shows its declared orders: fixed steps on smooth problems that are not stiff. */
import { describe, expect, test } from 'vitest';
import { methods, type Method } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { System } from '../system/system.ts';
import { solve } from './solve.ts';

/** A nonlinear pendulum-like pair with its exact solution: x = 1/(1 + t²), y = t/(1 + t²), forced by the time. */
const smooth = checkSystem({
  name: 'smooth',
  time: { unit: 's', start: 0, end: 1 },
  states: {
    x: { unit: '1', meaning: 'x', initial: 1, scale: 1 },
    y: { unit: '1', meaning: 'y', initial: 0, scale: 1 },
  },
  constants: {
    w: { unit: 's-1', meaning: 'unit rate', value: 1 },
    u: { unit: 's-2', meaning: 'unit', value: 1 },
  },
  fluxes: [
    { to: 'x', rate: '-2*w*x*y' },
    { to: 'y', rate: 'w*x - 2*u*t*x*y' },
  ],
});

const exact = (t: number): readonly [number, number] => [1 / (1 + t * t), t / (1 + t * t)];

/** Largest error at these times with that many equal steps: tolerances so wide that every step is accepted. */
const errorWith = (
  method: Method,
  steps: number,
  saveAt: readonly number[],
  system: System = smooth,
): number => {
  const h = 1 / steps;
  const { states, work } = solve({ system }, method, {
    control: { rtol: 0.1, atol: 1e6, initialStep: h, maxStep: h },
    saveAt,
  });
  expect(work).toMatchObject({ accepted: steps, rejected: 0 });
  return Math.max(
    ...saveAt.flatMap((time, at) =>
      exact(time).map((value, i) => Math.abs((states[2 * at + i] ?? NaN) - value)),
    ),
  );
};

const slopeOf = (errors: readonly number[]): number => {
  const logs = errors.map((error) => Math.log2(error));
  return ((logs[0] ?? 0) - (logs.at(-1) ?? 0)) / (logs.length - 1);
};

describe.each(methods.map((method) => [method.id, method] as const))('%s', (_, method) => {
  test('is of its declared order at the end of the steps', () => {
    const order = slopeOf([16, 32, 64].map((steps) => errorWith(method, steps, [1])));
    expect(Math.abs(order - method.order)).toBeLessThan(0.3);
  });

  test('has its declared order between the steps', () => {
    // One error a step and h^(order + 1) in it, against which the error of the steps before hardly counts: in the
    // first step there is none.
    const inside = [4, 8, 16].map((steps) => errorWith(method, steps, [0.4 / steps]));
    expect(Math.abs(slopeOf(inside) - (method.denseOrder + 1))).toBeLessThan(0.3);
  });
});
