import { describe, expect, it } from 'vitest';
import { exp, log } from '../../../../quantities/index.ts';
import { power } from '../../../expression/operations.ts';
import { onArrays } from '../instance.case.ts';
import { f64x2 } from '../lanes.ts';
import { elementaryFunctions } from './elementary.ts';
import { between, ofAnySize, special, stream, structured } from './inputs.case.ts';

const count = 80_000;

const expectSame = (
  given: ArrayLike<number>,
  expected: (index: number) => number,
  label: (index: number) => string,
): void => {
  for (let i = 0; i < given.length; i += 1) {
    const value = expected(i);
    if (!Object.is(given[i], value)) expect.fail(`${label(i)} is ${value}, not ${given[i]}`);
  }
};

const argumentsFor = (name: string): Float64Array => {
  const anySize = stream.split(name);
  return Float64Array.from([
    ...structured,
    ...between(name, -750, 720, count),
    ...between(name, 0, 10, count),
    ...Array.from({ length: count }, (_, i) => ofAnySize(anySize, i)),
  ]);
};

describe('two lanes', () => {
  it.each([
    ['exp', exp],
    ['log', log],
  ] as const)('have every bit of %s', (name, scalar) => {
    const xs = argumentsFor(name);
    const given = onArrays(f64x2, (module, x) => elementaryFunctions(module, f64x2)[name](x))(xs);
    expect(xs.length).toBeGreaterThan(200_000);
    expectSame(
      given,
      (i) => scalar(xs[i]!),
      (i) => `${name}(${xs[i]})`,
    );
  });

  const inLanes = onArrays(f64x2, (module, x, y) => elementaryFunctions(module, f64x2).power(x, y));

  const expectPowers = (xs: ArrayLike<number>, ys: ArrayLike<number>): void =>
    expectSame(
      inLanes(xs, ys),
      (i) => power(xs[i]!, ys[i]!),
      (i) => `power(${xs[i]}, ${ys[i]})`,
    );

  it('have every bit of powers at special values', () => {
    const exponents = [...special, -4, -3, -2, 4, 5, 1 / 3, 2 / 3, -(1 - 2 ** -53), 2 ** 52 + 1, 1e19];
    const pairs = special.flatMap((x) => exponents.map((y) => [x, y] as const));
    expectPowers(
      pairs.map(([x]) => x),
      pairs.map(([, y]) => y),
    );
  });

  it('have every bit of powers of anything', () => {
    const [bases, exponents] = [stream.split('base'), stream.split('exponent')];
    const anySize = Array.from({ length: count }, (_, i) => ofAnySize(bases, i));
    expectPowers(anySize, between('small exponents', -5, 5, count));
    expectPowers(
      anySize,
      anySize.map((_, i) => ofAnySize(exponents, i)),
    );
    expectPowers(between('bases', 0, 20, count), between('exponents', -300, 300, count));
    expectPowers(
      structured,
      structured.map((_, i) => (i % 41) - 20),
    );
  });

  it('are independent', () => {
    const [x, y] = [1.7, 0.3];
    for (const other of special) {
      expect(inLanes([x, other], [y, other])[0]).toBe(power(x, y));
      expect(inLanes([other, x], [other, y])[1]).toBe(power(x, y));
    }
  });
});
