import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convert,
  dimensionless,
  divideDimensions,
  formatDimension,
  multiplyDimensions,
  parseUnit,
  powerDimension,
  sameDimension,
  UnitError,
  type Dimension,
} from './units.ts';

describe('parseUnit', () => {
  it.each([
    ['1', '1', 1],
    ['%', '1', 0.01],
    ['m', 'm', 1],
    ['mm', 'm', 1e-3],
    ['um', 'm', 1e-6],
    ['cm2', 'm2', 1e-4],
    ['/cm2', 'm-2', 1e4],
    ['{channels}/cm2', 'm-2', 1e4],
    ['mm{depth}', 'm', 1e-3],
    ['10*6/L', 'm-3', 1e9],
    ['10*-3', '1', 1e-3],
    ['min', 's', 60],
    ['ms', 's', 1e-3],
    ['wk', 's', 604800],
    ['a', 's', 31557600],
    ['Hz', 's-1', 1],
    ['mN', 'm.g.s-2', 1],
    ['mN/um', 'g.s-2', 1e6],
    ['kPa', 'm-1.g.s-2', 1e6],
    ['J/cm2', 'g.s-2', 1e7],
    ['uA/cm2', 'm-2.A', 1e-2],
    ['mg/mL', 'm-3.g', 1e3],
    ['nmol/L', 'm-3.mol', 1e-6],
    ['m/s/s', 'm.s-2', 1],
    ['m.s-2', 'm.s-2', 1],
    ['J/m.s', 'm.g.s-1', 1e3],
    ['W/m.K', 'm.g.s-3.K', 1e3],
    ['W.m-1.K-1', 'm.g.s-3.K-1', 1e3],
    ['V/A', 'm2.g.s-3.A-2', 1e3],
  ])('reads %s as %s times %d', (code, dimension, factor) => {
    const unit = parseUnit(code);
    expect(formatDimension(unit.dimension)).toBe(dimension);
    expect(unit.factor / factor).toBeCloseTo(1, 14);
    expect(unit.code).toBe(code);
  });

  it('knows derived units by their definitions', () => {
    const pairs = [
      ['N', 'kg.m/s2'],
      ['Pa', 'N/m2'],
      ['J', 'N.m'],
      ['W', 'J/s'],
      ['V', 'W/A'],
      ['S', 'A/V'],
      ['L', 'dm3'],
      ['Hz', '/s'],
    ] as const;
    for (const [derived, definition] of pairs) expect(convert(1, derived, definition)).toBeCloseTo(1, 14);
  });

  it.each([
    '',
    '/',
    'mm/',
    '/mm/',
    'm//s',
    'm..s',
    '.m',
    ' mm',
    'm m',
    'µm',
    'MM',
    'kmin',
    'cd',
    'mh',
    'kk',
    'furlong',
    'm^2',
    'm**2',
    '{open',
    'close}',
    '{a}{b}',
    '%m',
  ])('refuses %j', (code) => expect(() => parseUnit(code)).toThrow(UnitError));
});

const lengths = ['m', 'cm', 'mm', 'um', 'nm'] as const;
const families = [
  lengths,
  ['s', 'min', 'h', 'd', 'wk'],
  ['Pa', 'kPa', 'MPa', 'N/mm2'],
  ['mol/L', 'umol/mL', 'nmol/L'],
] as const;
const pair = fc
  .constantFrom(...families)
  .chain((family: readonly string[]) => fc.tuple(fc.constantFrom(...family), fc.constantFrom(...family)));
// Above the subnormal range, where a smaller unit's digits would be lost.
const value = fc
  .double({ min: -1e12, max: 1e12, noNaN: true })
  .filter((x) => x === 0 || Math.abs(x) > 1e-290);

describe('convert', () => {
  it.each([
    [1.5, 'mm', 'um', 1500],
    [2, 'h', 'min', 120],
    [50, '%', '1', 0.5],
    [1, '/cm2', '/mm2', 0.01],
  ])('%d %s in %s is %d', (from, source, target, to) => {
    expect(convert(from, source, target)).toBeCloseTo(to, 12);
  });

  it('comes back', () => {
    fc.assert(
      fc.property(value, pair, (x, [a, b]) => {
        expect(Math.abs(convert(convert(x, a, b), b, a) - x)).toBeLessThanOrEqual(1e-15 * Math.abs(x));
      }),
    );
  });

  it('goes by way of a third unit to the same place', () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...lengths),
        fc.constantFrom(...lengths),
        fc.constantFrom(...lengths),
        (x, a, b, c) => {
          const direct = convert(x, a, c);
          expect(Math.abs(convert(convert(x, a, b), b, c) - direct)).toBeLessThanOrEqual(
            2e-15 * Math.abs(direct),
          );
        },
      ),
    );
  });

  it('keeps values to the bit when the unit stays', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...lengths), (x, a) => {
        expect(convert(x, a, a)).toBe(x);
      }),
    );
  });

  it('refuses to cross dimensions and says which', () => {
    expect(() => convert(1, 'mm', 's')).toThrow('cannot convert mm (m) to s (s)');
    expect(() => convert(1, 'mN', 'mm')).toThrow(UnitError);
  });
});

describe('dimensions', () => {
  const exponent = fc.integer({ min: -6, max: 6 });
  const dimension = fc
    .tuple(exponent, exponent, exponent, exponent, exponent, exponent)
    .map((exponents): Dimension => exponents);

  it('multiply as a commutative group', () => {
    fc.assert(
      fc.property(dimension, dimension, dimension, (a, b, c) => {
        const [times, over] = [multiplyDimensions, divideDimensions];
        expect(sameDimension(times(a, b), times(b, a))).toBe(true);
        expect(sameDimension(times(times(a, b), c), times(a, times(b, c)))).toBe(true);
        expect(sameDimension(times(a, dimensionless), a)).toBe(true);
        expect(sameDimension(over(a, a), dimensionless)).toBe(true);
        expect(sameDimension(over(times(a, b), b), a)).toBe(true);
      }),
    );
  });

  it('obey the laws of powers', () => {
    fc.assert(
      fc.property(dimension, dimension, exponent, exponent, (a, b, m, n) => {
        const [times, power] = [multiplyDimensions, powerDimension];
        expect(sameDimension(power(a, m + n), times(power(a, m), power(a, n)))).toBe(true);
        expect(sameDimension(power(times(a, b), n), times(power(a, n), power(b, n)))).toBe(true);
        expect(sameDimension(power(power(a, m), n), power(a, m * n))).toBe(true);
        expect(sameDimension(power(a, 0), dimensionless)).toBe(true);
        expect(sameDimension(power(a, -1), divideDimensions(dimensionless, a))).toBe(true);
      }),
    );
  });

  it('are written as codes that read back', () => {
    fc.assert(
      fc.property(dimension, (a) => {
        const unit = parseUnit(formatDimension(a));
        expect(sameDimension(unit.dimension, a)).toBe(true);
        expect(unit.factor).toBe(1);
      }),
    );
  });
});

describe('numbers in a code', () => {
  it.each([
    ['10', 10],
    ['100/L', 1e5],
    ['100{cells}/cm2', 1e6],
    ['2{x}', 2],
    ['1', 1],
    ['{channels}/cm2', 1e4],
  ])('reads %s as a factor', (code, factor) => {
    expect(parseUnit(code).factor / factor).toBeCloseTo(1, 12);
  });

  it.each(['m999999999', '0', '', 'm--2', '2m', 'm.'])('refuses %j', (code) => {
    expect(() => parseUnit(code)).toThrow(UnitError);
  });
});
