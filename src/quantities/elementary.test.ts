import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atan, cos, erf, erfc, exp, log, pow, sin } from './elementary.ts';

const smallest = 5e-324;
const largest = Number.MAX_VALUE;

type Case = readonly [argument: number, value: number];

describe('special values', () => {
  it.each<Case>([
    [NaN, NaN],
    [Infinity, Infinity],
    [-Infinity, 0],
    [0, 1],
    [-0, 1],
    [smallest, 1],
    [709.782712893384, 1.7976931348622732e308],
    [709.7827128933841, Infinity],
    [largest, Infinity],
    [-745.1332191019411, smallest],
    [-745.1332191019412, 0],
    [-largest, 0],
  ])('exp(%d) is %d', (x, value) => expect(exp(x)).toBe(value));

  it.each<Case>([
    [NaN, NaN],
    [Infinity, Infinity],
    [-Infinity, NaN],
    [-1, NaN],
    [-smallest, NaN],
    [0, -Infinity],
    [-0, -Infinity],
    [1, 0],
    [2, Math.LN2],
    [smallest, -744.4400719213812],
    [largest, 709.782712893384],
  ])('log(%d) is %d', (x, value) => expect(log(x)).toBe(value));

  it.each<Case>([
    [NaN, NaN],
    [Infinity, NaN],
    [-Infinity, NaN],
    [0, 0],
    [-0, -0],
    [smallest, smallest],
    [-1e-310, -1e-310],
    [1048576.0000000003, NaN],
    [-1e300, NaN],
  ])('sin(%d) is %d', (x, value) => expect(sin(x)).toBe(value));

  it.each<Case>([
    [NaN, NaN],
    [Infinity, NaN],
    [-Infinity, NaN],
    [0, 1],
    [-0, 1],
    [1048576.0000000003, NaN],
    [-1e300, NaN],
  ])('cos(%d) is %d', (x, value) => expect(cos(x)).toBe(value));

  it.each<Case>([
    [NaN, NaN],
    [Infinity, Math.PI / 2],
    [-Infinity, -Math.PI / 2],
    [largest, Math.PI / 2],
    [1, Math.PI / 4],
    [-1, -Math.PI / 4],
    [0, 0],
    [-0, -0],
    [smallest, smallest],
  ])('atan(%d) is %d', (x, value) => expect(atan(x)).toBe(value));

  it.each<Case>([
    [NaN, NaN],
    [Infinity, 1],
    [-Infinity, -1],
    [6, 1],
    [-largest, -1],
    [0, 0],
    [-0, -0],
    [smallest, smallest],
  ])('erf(%d) is %d', (x, value) => expect(erf(x)).toBe(value));

  it.each<Case>([
    [NaN, NaN],
    [Infinity, 0],
    [-Infinity, 2],
    [0, 1],
    [-0, 1],
    [smallest, 1],
    [27.3, 0],
    [largest, 0],
    [-6, 2],
  ])('erfc(%d) is %d', (x, value) => expect(erfc(x)).toBe(value));

  it('the whole domain of sin and cos answers', () => {
    expect(sin(1048576)).toBeCloseTo(Math.sin(1048576), 15);
    expect(cos(-1048576)).toBeCloseTo(Math.cos(1048576), 15);
  });
});

describe('pow', () => {
  const magnitudes = [
    0,
    smallest,
    1e-300,
    0.5,
    1 - 2 ** -53,
    1,
    1 + 2 ** -52,
    1.5,
    2,
    3,
    1e300,
    largest,
    Infinity,
  ];
  const exponents = [...magnitudes, 4, 5, 1023, 1074, 2 ** 52 + 1, 2 ** 53 - 1, 2 ** 53, 1e19, 1e22];
  const both = (values: readonly number[]): number[] => [NaN, ...values, ...values.map((value) => -value)];

  it('agrees with ECMAScript on special bases and exponents', () => {
    for (const x of both(magnitudes)) {
      for (const y of both(exponents)) {
        const [own, engine] = [pow(x, y), Math.pow(x, y)];
        const agrees = Object.is(own, engine) || (engine !== 0 && Math.abs(own / engine - 1) < 4e-16);
        expect(agrees, `pow(${x}, ${y}) = ${own}, not ${engine}`).toBe(true);
      }
    }
  });

  it('is exact where the power is a double', () => {
    for (let base = -50; base <= 50; base += 1) {
      let product = 1;
      for (let exponent = 0; Math.abs(product) <= 2 ** 53 && exponent < 60; exponent += 1) {
        expect(pow(base, exponent)).toBe(product);
        product *= base;
      }
    }
    for (let k = -1074; k <= 1023; k += 1) expect(pow(2, k)).toBe(2 ** k);
  });

  it('leaves its base alone with exponent 1', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(pow(x, 1)).toBe(x);
      }),
    );
  });

  it('refuses fractional powers of negative numbers', () => {
    fc.assert(
      fc.property(
        fc.double({ max: -smallest, min: -largest, noNaN: true }),
        fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true }),
        (x, y) => {
          expect(pow(x, y)).toBeNaN();
        },
      ),
    );
  });
});

describe('identities', () => {
  const angle = fc.double({ min: -1048576, max: 1048576, noNaN: true });
  const real = fc.double({ noNaN: true });

  it('sin, atan, erf are odd and cos is even, to the bit', () => {
    fc.assert(
      fc.property(angle, real, (x, y) => {
        expect(sin(-x)).toBe(-sin(x));
        expect(cos(-x)).toBe(cos(x));
        expect(atan(-y)).toBe(-atan(y));
        expect(erf(-y)).toBe(-erf(y));
      }),
    );
  });

  it('sin² + cos² = 1', () => {
    fc.assert(
      fc.property(angle, (x) => {
        expect(Math.abs(sin(x) * sin(x) + cos(x) * cos(x) - 1)).toBeLessThan(5e-16);
      }),
    );
  });

  it('log undoes exp', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThan(3e-16 + 3e-16 * Math.abs(x));
      }),
    );
  });

  it('erf + erfc = 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (x) => {
        expect(Math.abs(erf(x) + erfc(x) - 1)).toBeLessThan(5e-16);
      }),
    );
  });
});
