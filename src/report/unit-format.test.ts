import { expect, it } from 'vitest';
import { formatUnit } from './unit-format.ts';

it.each([
  ['mm', 'mm'],
  ['um', 'µm'],
  ['1', ''],
  ['%', '%'],
  ['a', 'y'],
  ['/cm2', 'cm⁻²'],
  ['1/s', 's⁻¹'],
  ['cm/s', 'cm/s'],
  ['mN/mm', 'mN/mm'],
  ['mN/um2', 'mN/µm²'],
  ['N.s/m2', 'N·s/m²'],
  ['10*6/L', '10⁶/L'],
  ['/cm2/s', 'cm⁻²\u00a0s⁻¹'],
  ['{channels}/cm2', 'channels/cm²'],
  ['<b>', '<b>'],
])('%s is printed as %s', (code, printed) => {
  expect(formatUnit(code)).toBe(printed);
});
