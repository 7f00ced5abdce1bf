import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBand,
  formatBandValue,
  formatNumber,
  formatRange,
  formatSignificant,
  withUnit,
} from './number-format.ts';

const band = { median: 0.92, low50: 0.8, high50: 1, low90: 0.711, high90: 1.084 };

describe('formatNumber', () => {
  it.each([
    [0.925, 1, '0.9'],
    [-0.001, 2, '0.00'],
    [-3.14159, 2, '\u22123.14'],
    [9999, 0, '9999'],
    [10_000, 0, '10\u2009000'],
    [-1_234_567.891, 1, '\u22121\u2009234\u2009567.9'],
    [1e22, 0, '1.00\u2009×\u200910²²'],
    [NaN, 2, 'not defined'],
  ])('%d with %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('can be read back to the last decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const text = formatNumber(value, decimals);
          const back = Number(text.replaceAll('\u2009', '').replace('\u2212', '-'));
          expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5000001 / 10 ** decimals);
        },
      ),
    );
  });
});

describe('formatSignificant', () => {
  it.each([
    [0, '0'],
    [0.1 + 0.2, '0.3'],
    [100, '100'],
    [2410.7, '2411'],
    [12_345, '12\u2009345'],
    [0.0000012, '0.0000012'],
    [1e-9, '1\u2009×\u200910⁻⁹'],
    [-2.5e7, '\u22122.5\u2009×\u200910⁷'],
    [Infinity, '∞'],
  ])('%d is %s', (value, text) => {
    expect(formatSignificant(value)).toBe(text);
  });

  it.each([
    [99.6, '100'],
    [123.4, '123'],
    [-640, '\u2212640'],
    [0.0995, '0.1'],
  ])('%d with two digits is %s: no power of ten below a million', (value, text) => {
    expect(formatSignificant(value, 2)).toBe(text);
  });
});

describe('formatBand', () => {
  it('gives median and central 90 % with the unit', () => {
    expect(formatBand({ nominal: 0.9, band, unit: 'mm', decimals: 2 })).toBe('0.92 (0.71–1.08) mm');
    expect(formatBandValue({ nominal: 0.9, band, decimals: 2 })).toBe('0.92 (0.71–1.08)');
    expect(formatBand({ nominal: 0.9, band, unit: '1', decimals: 1 })).toBe('0.9 (0.7–1.1)');
  });

  it('never gives a lone number', () => {
    expect(formatBand({ nominal: 860, band: null, unit: '/cm2', decimals: 0 })).toBe('860 cm⁻² nominal');
    expect(formatBand({ nominal: null, band: null, unit: 'mm', decimals: 0 })).toBe('not defined');
  });

  it('says “to” where a dash would be read as a sign', () => {
    expect(formatRange(formatNumber(-2, 0), formatNumber(3, 0))).toBe('\u22122 to 3');
  });

  it('adds no unit to a pure number', () => {
    expect(withUnit('3', '1')).toBe('3');
  });
});
