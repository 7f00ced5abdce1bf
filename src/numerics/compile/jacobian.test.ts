import { describe, expect, test } from 'vitest';
import { checkSystem } from '../system/check-system.ts';
import { decay, robertson } from '../system/systems.case.ts';
import { SystemError } from '../system/system-error.ts';
import { GraphValues } from './evaluate-graph.ts';
import { checkFinite } from './finite-check.ts';
import { Gradients, jacobian } from './jacobian.ts';
import { systemGraph } from './system-graph.ts';
import type { System } from '../system/system.ts';

const check = (system: System): void => {
  const graph = systemGraph(system);
  checkFinite(system, graph, new Gradients(graph));
};

describe('the Jacobian', () => {
  test('of Robertson’s problem', () => {
    const system = systemGraph(checkSystem(robertson));
    const values = new GraphValues([0.9, 2e-5, 0.1], [0.04, 3e7, 1e4]);
    const entries = jacobian(system).map(({ row, column, value }) => [row, column, values.of(value)]);
    expect(entries).toEqual([
      [0, 0, -0.04],
      [0, 1, 1000],
      [0, 2, 0.2],
      [1, 0, 0.04],
      [1, 1, -(2 * 3e7 * 2e-5) - 1000],
      [1, 2, -0.2],
      [2, 1, 2 * 3e7 * 2e-5],
    ]);
  });

  test('has a column for the time when a text names it', () => {
    const forced = {
      ...decay,
      constants: { ...decay.constants, rate: { unit: 'mg/h2', meaning: 'growth of the inflow', value: 3 } },
      fluxes: [...decay.fluxes, { to: 'x', rate: 'rate*t' }],
    };
    const system = systemGraph(checkSystem(forced));
    expect(system.clock).toBe(1);
    expect(system.derivatives[1]).toBe(system.graph.one);
    expect(jacobian(system).map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });
});

describe('a system without a finite Jacobian', () => {
  const { x } = decay.states;
  const outflow = {
    ...decay,
    events: [],
    states: { x: { ...x, initial: 0 } },
    parameters: { ...decay.parameters, k: { unit: 'mg0.h-1', meaning: 'rate', value: 0.5 } },
    constants: { one: { unit: 'mg', meaning: 'reference', value: 1 } },
  };

  test('names the flux and the state', () => {
    const system = checkSystem({
      ...outflow,
      fluxes: [{ id: 'leak', from: 'x', rate: 'k*one*sqrt(x/one)' }],
    });
    expect(() => check(system)).toThrow(SystemError);
    expect(() => check(system)).toThrow(/flux leak by x is Infinity/);
  });

  test('is accepted when the healthy state lies elsewhere', () => {
    const system = checkSystem({
      ...outflow,
      states: { x: { ...x, initial: 0, healthy: 1 } },
      fluxes: [{ from: 'x', rate: 'k*one*sqrt(x/one)' }],
    });
    expect(() => check(system)).not.toThrow();
  });

  test('names a flux without a value', () => {
    const system = checkSystem({ ...outflow, fluxes: [{ from: 'x', rate: 'k*one*one/x' }] });
    expect(() => check(system)).toThrow(/flux k\*one\*one\/x is Infinity/);
  });
});
