import { describe, expect, test } from 'vitest';
import { rootStream } from '../../quantities/index.ts';
import type { Values } from '../../numerics/index.ts';
import { courseUnder, drawnAtRest, Rates } from './course.case.ts';
import { hypotheses } from './course.ts';

const draws = 200;

const persons: Readonly<Record<string, Values>> = {
  'who is young': {},
  'who is old': { age: 80 },
  'who smokes and has diabetes': { smoking: 1, diabetes: 1 },
  'on a retinoid': { retinoidWeeks: 12, retinoidContinued: 1 },
  'on a steroid for good': { steroidUse: 1, steroidContinued: 1 },
  'of phototype VI': { phototypeResponse: 1.5 },
};
const ill = { smoking: 1, diabetes: 1, steroidContinued: 1 };

describe.each(hypotheses.map((hypothesis) => [hypothesis.id, courseUnder(hypothesis)] as const))(
  'under the %s hypothesis',
  (_, course) => {
    const rates = new Rates(course);
    const drawn = drawnAtRest(course, draws);
    const steroid = course.states.findIndex(({ symbol }) => symbol === 'steroidEffect');

    test.each(Object.entries(persons))('skin of a person %s stays at rest', (_person, person) => {
      for (const [index, { values, rest }] of drawn.entries()) {
        const start = rest.with(steroid, person['steroidUse'] ?? 0);
        const fastest = rates
          .changes(start, { ...values, ...person })
          .reduce((a, b) => Math.max(a, Math.abs(b)), 0);
        expect(fastest, `draw ${index}`).toBeLessThan(1e-12);
      }
    });

    // Whatever the others are, states at 0 do not fall: then none can become negative.
    test('nothing becomes negative', () => {
      const stream = rootStream(1).split('points');
      for (const [index, { values, rest }] of drawn.entries()) {
        const point = course.states.map(({ symbol, scale }, state) => {
          const most = symbol === 'steroidEffect' ? 1 : 6 * ((rest[state] as number) + scale);
          // Others are divided by TIMP, which a turnover of its own keeps above 0.
          const least = symbol === 'timp' ? 0.01 : 0;
          return most * Math.max(least, 2 * stream.split(symbol).uniform(index) - 1);
        });
        rates.changes(point, { ...values, ...ill }).forEach((change, state) => {
          if ((point[state] as number) > 0) return;
          expect(change, `${course.states[state]?.symbol}, draw ${index}`).toBeGreaterThanOrEqual(0);
        });
      }
    });

    // A loop that feeds itself without a threshold would show here: every edge that closes one vanishes at rest.
    test('close to rest no state acts back on itself, and none grows', () => {
      for (const [index, { values, rest }] of drawn.slice(0, 64).entries()) {
        const step = 1e-8;
        const reached = course.states.map(({ scale }, state) => {
          const moved = rates.changes(rest.with(state, (rest[state] as number) + step * scale), values);
          return Array.from(moved, (change, other) => change / (step * (course.states[other]?.scale ?? 1)));
        });
        const acts = (from: number, on: number): boolean => Math.abs(reached[from]?.[on] ?? NaN) > 1e-5;
        course.states.forEach(({ symbol }, state) => {
          expect(reached[state]?.[state], `${symbol}, draw ${index}`).toBeLessThanOrEqual(1e-9);
        });
        const open = new Set(course.states.keys());
        const isFed = (state: number): boolean =>
          [...open].some((other) => other !== state && acts(other, state));
        for (let free = [...open]; free.length > 0;) {
          free = [...open].filter((state) => !isFed(state));
          free.forEach((state) => open.delete(state));
        }
        const looped = [...open].map((state) => course.states[state]?.symbol);
        expect(looped, `draw ${index}`).toEqual([]);
      }
    });
  },
);
