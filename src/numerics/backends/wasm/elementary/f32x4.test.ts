import { describe, expect, it } from 'vitest';
import { exp, log } from '../../../../quantities/index.ts';
import { power } from '../../../expression/operations.ts';
import { onArrays, type Numbers } from '../instance.case.ts';
import { f32x4 } from '../lanes.ts';
import { elementaryFunctions } from './elementary.ts';
import { between, special, stream, structured } from './inputs.case.ts';

const count = 60_000;

const view = new DataView(new ArrayBuffer(4));

/** The gap between singles around a number. */
const ulp = (x: number): number => {
  view.setFloat32(0, Math.abs(x));
  return 2 ** (Math.max(view.getUint32(0) >>> 23, 1) - 150);
};

const ofAnySingleSize = (name: string): Float32Array => {
  const draws = stream.split(name);
  return Float32Array.from({ length: count }, (_, i) => {
    view.setUint32(0, Math.floor(draws.uniform(i) * 4294967296));
    return view.getFloat32(0);
  });
};

/** The largest error in units of the last place; numbers without one must be met. */
const worstError = (given: Numbers, exact: (index: number) => number): number => {
  let worst = 0;
  given.forEach((value, i) => {
    const expected = exact(i);
    if (Object.is(value, Math.fround(expected))) return;
    worst = Math.max(worst, Math.abs(value - expected) / ulp(expected));
  });
  return worst;
};

describe('four lanes of single precision', () => {
  it.each([
    ['exp', exp],
    ['log', log],
  ] as const)('have %s to 0.85 units of the last place', (name, exact) => {
    const xs = Float32Array.from([
      ...structured,
      ...between(name, -110, 95, count),
      ...between(name, 0, 4, count),
      ...ofAnySingleSize(name),
    ]);
    const given = onArrays(f32x4, (module, x) => elementaryFunctions(module, f32x4)[name](x))(xs);
    expect(worstError(given, (i) => exact(xs[i]!))).toBeLessThan(0.85);
  });

  const inLanes = onArrays(f32x4, (module, x, y) => elementaryFunctions(module, f32x4).power(x, y));

  /** The error grows with y log x, which is rounded to single precision; special cases have none. */
  const expectPowers = (xs: Float32Array, ys: Float32Array): void => {
    inLanes(xs, ys).forEach((value, i) => {
      const [x, y] = [xs[i]!, ys[i]!];
      const exact = power(x, y);
      const exponent = Math.abs(y * log(Math.abs(x)));
      const relative = exponent < Infinity ? (0.8 + 1.4 * exponent) * 2 ** -23 : 0;
      const size = Math.abs(exact);
      const isNear =
        value === value &&
        value < 0 === exact < 0 &&
        Math.abs(value) >= Math.fround(size * (1 - relative)) - 2 ** -149 &&
        Math.abs(value) <= Math.fround(size * (1 + relative)) + 2 ** -149;
      const isExact = size < 2 ** -151 || !(size < 2 ** 129);
      if (isExact ? !Object.is(value, Math.fround(exact)) : !isNear) {
        expect.fail(`power(${x}, ${y}) is ${exact}, not ${value}`);
      }
    });
  };

  it('have powers to the stated error', () => {
    const pairs = special.flatMap((x) => [...special, -4, -3, -2, 4, 5, 7.5].map((y) => [x, y] as const));
    expectPowers(
      Float32Array.from(pairs, ([x]) => x),
      Float32Array.from(pairs, ([, y]) => y),
    );
    const anySize = ofAnySingleSize('base');
    expectPowers(anySize, Float32Array.from(between('small exponents', -2, 2, count)));
    expectPowers(anySize, ofAnySingleSize('exponent'));
    const near1 = Float32Array.from(between('near 1', 0.9, 1.1, count));
    expectPowers(near1, Float32Array.from(between('large exponents', -800, 800, count)));
  });

  it('are independent', () => {
    const alone = inLanes([1.7, 1.7, 1.7, 1.7], [0.3, 0.3, 0.3, 0.3])[0];
    for (const other of special) {
      for (let lane = 0; lane < 4; lane += 1) {
        const xs = Array.from({ length: 4 }, (_, i) => (i === lane ? 1.7 : other));
        const ys = Array.from({ length: 4 }, (_, i) => (i === lane ? 0.3 : other));
        expect(inLanes(xs, ys)[lane]).toBe(alone);
      }
    }
  });
});
