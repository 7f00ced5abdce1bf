import { describe, expect, test } from 'vitest';
import { Cancelled } from '../executor.ts';
import { elementaryEffects } from './elementary-effects.ts';
import { gFunction, gIndices, pointwiseModel } from './functions.case.ts';

describe('elementary effects', () => {
  test('of a plane are its slopes, everywhere the same', async () => {
    const plane = pointwiseModel(3, ([x = 0, y = 0]) => [4 * x - 2 * y, y]);
    const [first, second] = await elementaryEffects(plane, { seed: 1 });
    expect(first!.map(({ mu }) => mu)).toEqual([4, -2, 0]);
    expect(first!.map(({ muStar }) => muStar)).toEqual([4, 2, 0]);
    expect(first!.map(({ sigma }) => sigma)).toEqual([0, 0, 0]);
    expect(second!.map(({ mu }) => mu)).toEqual([0, 1, 0]);
  });

  test('of opposite signs cancel in mu, not in mu*', async () => {
    const saddle = pointwiseModel(2, ([x = 0, y = 0]) => [(x - 0.5) * (y - 0.5)]);
    const [[x] = []] = await elementaryEffects(saddle, { seed: 3, trajectories: 400 });
    // The other factor is at ±1/8 or ±3/8 of the middle.
    expect(x!.muStar).toBeCloseTo(0.25, 1.5);
    expect(Math.abs(x!.mu)).toBeLessThan(4 * (x!.sigma / Math.sqrt(400)));
    expect(x!.sigma).toBeCloseTo(Math.sqrt((1 / 64 + 9 / 64) / 2), 1.5);
    expect(x!.muStarError).toBeCloseTo(0.125 / 20, 3);
  });

  test('tell the factors of a product apart in their order', async () => {
    const [effects = []] = await elementaryEffects(gFunction, { seed: 1, trajectories: 60 });
    const order = (values: readonly number[]): number[] =>
      values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
    expect(order(effects.map(({ muStar }) => muStar)).slice(0, 4)).toEqual(order(gIndices.total).slice(0, 4));
  });

  test('are taken within the cube, one factor at a time, by half of it', async () => {
    const seen: number[][] = [];
    const spy = pointwiseModel(4, (point) => [seen.push([...point])]);
    await elementaryEffects(spy, { seed: 9, trajectories: 30 });
    const points = seen.slice(1);
    expect(points.length).toBe(150);
    expect(new Set(points.flat())).toEqual(new Set([0.125, 0.375, 0.625, 0.875]));
    points.forEach((point, at) => {
      if (at % 5 === 0) return;
      const moved = point.map((x, i) => Math.abs(x - points[at - 1]![i]!)).filter((change) => change > 0);
      expect(moved).toEqual([0.5]);
    });
  });

  test('without an answer are left out and counted', async () => {
    const halfDead = pointwiseModel(2, ([x = 0, y = 0]) => [x > 0.5 && y > 0.5 ? NaN : x]);
    const [[x] = []] = await elementaryEffects(halfDead, { seed: 1, trajectories: 50 });
    expect(x!.mu).toBe(1);
    expect(x!.answered).toBeGreaterThan(10);
    expect(x!.answered).toBeLessThan(40);
    await expect(
      elementaryEffects(
        pointwiseModel(1, () => [NaN]),
        { seed: 1 },
      ),
    ).rejects.toThrow(/0 of 20 effects/);
  });

  test('are the same for the same seed', async () => {
    expect(await elementaryEffects(gFunction, { seed: 4 })).toEqual(
      await elementaryEffects(gFunction, { seed: 4 }),
    );
    expect(await elementaryEffects(gFunction, { seed: 4 })).not.toEqual(
      await elementaryEffects(gFunction, { seed: 5 }),
    );
  });

  test('are refused for no factors, one trajectory, answers of the wrong length, once cancelled', async () => {
    const none = { dimension: 0, outputs: 1, evaluate: () => Promise.resolve(new Float64Array()) };
    await expect(elementaryEffects(none, { seed: 1 })).rejects.toThrow(/0 factors/);
    await expect(elementaryEffects(gFunction, { seed: 1, trajectories: 1 })).rejects.toThrow(
      /1 trajectories/,
    );
    await expect(elementaryEffects({ ...none, dimension: 1 }, { seed: 1 })).rejects.toThrow(
      /0 values for 40/,
    );
    await expect(elementaryEffects(gFunction, { seed: 1, signal: { aborted: true } })).rejects.toThrow(
      Cancelled,
    );
  });
});
