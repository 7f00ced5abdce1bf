import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';
import { texOfName } from './symbol-tex.ts';
import { texOf } from './tex.ts';

test.each<[text: string, tex: string]>([
  ['a + b * c', 'a + b \\, c'],
  ['(a + b) * c', '\\left(a + b\\right) \\, c'],
  ['a * (b + c)', 'a \\, \\left(b + c\\right)'],
  ['(a * b) * c', 'a \\, b \\, c'],
  ['a * (b * c)', 'a \\, b \\, c'],
  ['a - (b - c)', 'a - \\left(b - c\\right)'],
  ['a + (b - c)', 'a + b - c'],
  ['a - b * c', 'a - b \\, c'],
  ['a - -b', 'a - \\left(-b\\right)'],
  ['a + -b * c', 'a + \\left(-b \\, c\\right)'],
  ['a * -b', 'a \\, \\left(-b\\right)'],
  ['-a * b', '-a \\, b'],
  ['(-a + b) * c', '\\left(-a + b\\right) \\, c'],
  ['-(a + b)', '-\\left(a + b\\right)'],
  ['--a', '-\\left(-a\\right)'],
  ['-x^2', '-x^{2}'],
  ['(-x)^2', '\\left(-x\\right)^{2}'],
  ['(a + b) / (c - d)', '\\frac{a + b}{c - d}'],
  ['(a / b)^n', '\\left(\\frac{a}{b}\\right)^{n}'],
  ['a^b^c', 'a^{b^{c}}'],
  ['(a^b)^c', '\\left(a^{b}\\right)^{c}'],
  ['a^(-n)', 'a^{-n}'],
  ['a^(1/2)', 'a^{1/2}'],
  ['a^(b/2)', 'a^{\\frac{b}{2}}'],
  ['2 * 3', '2 \\cdot 3'],
  ['a * 2', 'a \\cdot 2'],
  ['2 * (3 / a)', '2 \\cdot \\frac{3}{a}'],
  ['2 * a / b', '\\frac{2 \\, a}{b}'],
  ['1e-4 * a', '10^{-4} \\, a'],
  ['0.00025 + 0.001 + 0', '2.5 \\times 10^{-4} + 0.001 + 0'],
  ['2.5e21 * a', '2.5 \\times 10^{21} \\, a'],
  ['2.5e21^2', '\\left(2.5 \\times 10^{21}\\right)^{2}'],
  ['3.141592653589793 * r^2', '\\pi \\, r^{2}'],
  ['sqrt(a + b)', '\\sqrt{a + b}'],
  ['exp(-a * t)', '\\exp\\left(-a \\, t\\right)'],
  ['log(a)^2', '\\left(\\ln\\left(a\\right)\\right)^{2}'],
  ['pos(a - b)', '\\max\\left(a - b, 0\\right)'],
  ['hill(x, k, n)', '\\frac{x^{n}}{k^{n} + x^{n}}'],
  ['hill(x + y, k, 2) * v', '\\frac{\\left(x + y\\right)^{2}}{k^{2} + \\left(x + y\\right)^{2}} \\, v'],
])('%s', (text, tex) => {
  expect(texOf(parse(text), {})).toBe(tex);
});

describe('names', () => {
  test.each([
    ['x', 'x'],
    ['alpha', '\\alpha'],
    ['Omega', '\\Omega'],
    ['radius', '\\mathrm{radius}'],
    ['k1', 'k_{1}'],
    ['kOn', 'k_{\\mathrm{on}}'],
    ['sigma_max', '\\sigma_{\\mathrm{max}}'],
    ['needleDiameter', '\\mathrm{needle}_{\\mathrm{diameter}}'],
    ['forcePerTipDiameter', '\\mathrm{force}_{\\mathrm{per}\\,\\mathrm{tip}\\,\\mathrm{diameter}}'],
    ['kVEGF', 'k_{\\mathrm{VEGF}}'],
    ['deltaT', '\\delta_{T}'],
    ['D_alpha', 'D_{\\alpha}'],
    ['__', '\\mathrm{\\_\\_}'],
  ])('%s', (name, tex) => {
    expect(texOfName(name)).toBe(tex);
  });

  test('a declared TeX is printed, braced where it has a superscript', () => {
    const symbols = {
      kStar: { unit: '1', meaning: 'k', tex: 'k^*' },
      c: { unit: '1', meaning: 'c', tex: '\\hat{c}' },
    };
    expect(texOf(parse('kStar^2 * c^2'), symbols)).toBe('{k^*}^{2} \\, \\hat{c}^{2}');
  });
});
