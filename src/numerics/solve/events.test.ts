import { describe, expect, test } from 'vitest';
import { methods, rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { EventDeclaration, SystemDeclaration } from '../system/declaration.ts';
import { solve } from './solve.ts';

/** x falls by 1 a second from 1; y counts. */
const falling = (events: readonly EventDeclaration[], end = 3): SystemDeclaration => ({
  name: 'falling',
  time: { unit: 's', start: 0, end },
  states: {
    x: { unit: '1', meaning: 'height', initial: 1, scale: 1 },
    y: { unit: '1', meaning: 'count', initial: 0, scale: 1 },
  },
  constants: { v: { unit: 's-1', meaning: 'speed', value: 1 } },
  fluxes: [{ from: 'x', rate: 'v' }],
  events,
});

/** A ball under gravity that keeps 80 % of its speed when it bounces. */
const ball: SystemDeclaration = {
  name: 'bouncing ball',
  time: { unit: 's', start: 0, end: 2 },
  states: {
    h: { unit: 'm', meaning: 'height', initial: 1, scale: 1 },
    v: { unit: 'm/s', meaning: 'speed', initial: 0, scale: 1 },
  },
  constants: { g: { unit: 'm/s2', meaning: 'gravity', value: 9.81 } },
  fluxes: [
    { to: 'h', rate: 'v' },
    { from: 'v', rate: 'g' },
  ],
  events: [{ id: 'bounce', when: 'h', direction: 'falling', set: { h: '0*h', v: '-0.8*v' } }],
};

const run = (declaration: SystemDeclaration, saveAt?: readonly number[]) =>
  solve({ system: checkSystem(declaration) }, rodas4, {
    control: { rtol: 1e-6 },
    ...(saveAt === undefined ? {} : { saveAt }),
  });

describe('an event', () => {
  test('that only watches leaves the steps alone', () => {
    const watched = run(falling([{ id: 'zero', when: 'x', direction: 'falling' }]));
    expect(watched.events).toHaveLength(1);
    expect(watched.events[0]?.time).toBeCloseTo(1, 10);
    expect(watched.work).toEqual(run(falling([])).work);
  });

  test.each([
    ['rising', 0],
    ['falling', 1],
    ['either', 1],
  ] as const)('counts passages that are %s', (direction, count) => {
    expect(run(falling([{ id: 'zero', when: 'x', direction }])).events).toHaveLength(count);
  });

  test('stops the solution at its time, after the points before it', () => {
    const { outcome, last, times } = run(
      falling([{ id: 'zero', when: 'x', direction: 'falling', stop: true }]),
      [0, 0.5, 1.5],
    );
    expect(outcome).toMatchObject({ kind: 'stopped-by-event', about: 'zero' });
    expect(outcome.time).toBeCloseTo(1, 10);
    expect(last[0]).toBeCloseTo(0, 10);
    expect([...times]).toEqual([0, 0.5]);
  });

  test('sets states and the solution goes on; it fires again', () => {
    const reset: EventDeclaration = {
      id: 'zero',
      when: 'x',
      direction: 'falling',
      set: { x: 'x + 1', y: 'y + 1' },
    };
    const { events, last, outcome } = run(falling([reset], 3.5));
    expect(outcome.kind).toBe('finished');
    expect(events.map(({ time }) => Math.round(time * 1e6) / 1e6)).toEqual([1, 2, 3]);
    expect(last[0]).toBeCloseTo(0.5, 8);
    expect(last[1]).toBe(3);
  });

  test('that starts on its threshold waits for the next passage', () => {
    const system = falling([{ id: 'start', when: 'x - 1', direction: 'falling' }]);
    expect(run(system).events).toHaveLength(0);
  });

  test('of two in one step comes first which is first', () => {
    const { events } = run(
      falling([
        { id: 'later', when: 'x - 0.2', direction: 'falling' },
        { id: 'sooner', when: 'x - 0.4', direction: 'falling' },
      ]),
    );
    expect(events.map(({ id }) => id)).toEqual(['sooner', 'later']);
  });

  test('without a value is not overlooked', () => {
    const { outcome } = run(falling([{ id: 'root', when: 'sqrt(x) + 1', direction: 'either' }]));
    expect(outcome).toMatchObject({ kind: 'not-finite', about: 'the event root' });
  });

  test.each(methods.map((method) => [method.id, method] as const))(
    '%s: a ball bounces when it should',
    (_, method) => {
      const { events } = solve({ system: checkSystem(ball) }, method, { control: { rtol: 1e-8 } });
      const first = Math.sqrt(2 / 9.81);
      expect(events[0]?.time).toBeCloseTo(first, 8);
      expect(events[1]?.time).toBeCloseTo(first * (1 + 2 * 0.8), 7);
      expect(events[2]?.time).toBeCloseTo(first * (1 + 2 * 0.8 + 2 * 0.64), 7);
    },
  );
});
