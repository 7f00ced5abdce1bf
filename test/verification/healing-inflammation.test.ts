import { describe, expect, test } from 'vitest';
import { healingCourse, healingEnsemble, priorDraws, type HealingSession } from '../../src/model/index.ts';
import { ensemble, rodas4, type Table } from '../../src/numerics/index.ts';
import { rootStream } from '../../src/quantities/index.ts';

/** Decision 30: where something was seen, the brake gives the sign; later and after all sessions it does not. */

const count = 1024;
const draws = priorDraws(healingCourse, rootStream(20261121).split('inflammation'), count);
const alarms = ['debrisAlarm', 'neutrophilAlarm', 'macrophageAlarm'];

const withCytokines = (fold: number): Table => ({
  names: draws.names,
  values: draws.values.map((value, at) =>
    alarms.includes(draws.names[at % draws.names.length] ?? '') ? fold * value : value,
  ),
});

const session = (day: number, fraction: number): HealingSession => ({
  day,
  puncturedFraction: fraction,
  injuredVolumeMm: 1.5 * fraction,
  bledVolumeMm: 0.3 * fraction,
});

interface Ended {
  readonly collagen: number;
  readonly inflammation: number;
}

const ended = async (
  fold: number,
  sessions: readonly HealingSession[],
  day: number,
  off: readonly string[] = [],
): Promise<readonly Ended[]> => {
  const problem = healingEnsemble({ sessions, endDay: day + 1, off }, withCytokines(fold));
  const { rows, outcomes } = await ensemble(problem, rodas4, {
    statistics: {
      collagen: { of: 'massOfCollagen', reduce: 'final' },
      inflammation: { of: 'proInflammatory', reduce: 'final' },
    },
    saveAt: [day],
  });
  expect(outcomes.finished).toBe(count);
  return Array.from({ length: count }, (_, row) => ({
    collagen: rows[2 * row] ?? NaN,
    inflammation: rows[2 * row + 1] ?? NaN,
  }));
};

/** Share of the draws, of some or all, in which collagen is more in the first than in the second. */
const more = (
  first: readonly Ended[],
  second: readonly Ended[],
  of: (one: Ended, other: Ended) => boolean = () => true,
): number => {
  const pairs = first.flatMap((one, row) => {
    const other = second[row] as Ended;
    return of(one, other) ? [one.collagen > other.collagen] : [];
  });
  return pairs.filter(Boolean).length / pairs.length;
};

describe.each([
  ['with the brake', [], 0.85, 0.99, 0.19],
  ['without it', ['inflammation-brake'], 0.35, 0.73, 0.07],
] as const)('a fifth of the surface, %s', (_, off, quarterMore, fourfoldLess, fourfoldLessLater) => {
  test('on day 6', async () => {
    const [quarter, whole, fourfold] = await Promise.all(
      [0.25, 1, 4].map((fold) => ended(fold, [session(0, 0.2)], 6, off)),
    );
    expect(more(quarter ?? [], whole ?? [])).toBeCloseTo(quarterMore, 2);
    expect(more(whole ?? [], fourfold ?? [])).toBeCloseTo(fourfoldLess, 2);
  });

  test('on day 90', async () => {
    const [whole, fourfold] = await Promise.all(
      [1, 4].map((fold) => ended(fold, [session(0, 0.2)], 90, off)),
    );
    expect(more(whole ?? [], fourfold ?? [])).toBeCloseTo(fourfoldLessLater, 2);
  });
});

test('after five sessions four times the cytokines mean less collagen where inflammation does not end', async () => {
  const sessions = [0, 30, 60, 90, 120].map((day) => session(day, 0.02));
  const [whole, fourfold] = (await Promise.all([1, 4].map((fold) => ended(fold, sessions, 176)))) as [
    readonly Ended[],
    readonly Ended[],
  ];
  const lasts = ({ inflammation }: Ended): boolean => inflammation > 0.2;
  expect(fourfold.filter(lasts).length / count).toBeCloseTo(0.19, 2);
  expect(whole.filter(lasts).length / count).toBeCloseTo(0.03, 2);
  expect(more(whole, fourfold, (_, other) => lasts(other))).toBeCloseTo(0.63, 2);
  expect(more(whole, fourfold, (_, other) => !lasts(other))).toBeCloseTo(0.05, 2);
});
