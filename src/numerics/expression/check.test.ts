import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log, parseUnit, sameDimension } from '../../quantities/index.ts';
import type { Expression } from './check.ts';
import { ExpressionError } from './error.ts';
import { expression } from './expression.ts';

const formula = (text: string, unit: string, units: Readonly<Record<string, string>>): Expression => ({
  text,
  unit,
  symbols: Object.fromEntries(
    Object.entries(units).map(([name, symbolUnit]) => [name, { unit: symbolUnit, meaning: `the ${name}` }]),
  ),
});

const good: readonly Expression[] = [
  formula('needles * rate * seconds / area', '/cm2', { needles: '1', rate: 'Hz', seconds: 's', area: 'cm2' }),
  formula('pos(protrusion - indentation * variation) / (1 + grip)', 'mm', {
    protrusion: 'mm',
    indentation: 'mm',
    variation: '1',
    grip: '1',
  }),
  formula('force / stiffness * (speed / reference)^(-exponent)', 'mm', {
    force: 'mN',
    stiffness: 'mN/mm',
    speed: 'mm/s',
    reference: 'mm/s',
    exponent: '1',
  }),
  formula('speed / drum * sqrt(length * (2 * drum + length))', 'mm/s', {
    speed: 'mm/s',
    drum: 'mm',
    length: 'mm',
  }),
  formula('1 - exp(-density * area)', '1', { density: '/cm2', area: 'cm2' }),
  formula('vmax * hill(c, k, n)', 'umol/s', { vmax: 'umol/s', c: 'umol/L', k: 'umol/L', n: '1' }),
  formula('scale * log(a / b)', 'um', { scale: 'um', a: 'd', b: 'd' }),
  formula('volume^(1/3) + depth', 'mm', { volume: 'mm3', depth: 'mm' }),
  formula('area^(-1/2)', '/mm', { area: 'mm2' }),
  formula('-(rate / 2)^-1 + delay', 's', { rate: 'Hz', delay: 's' }),
  formula('4 * diffusivity * time - spread^2', 'um2', { diffusivity: 'um2/s', time: 's', spread: 'um' }),
  formula('share * (1 + share / whole)', '%', { share: '%', whole: '%' }),
  formula('x^(1/2)', '10*-2', { x: '10*-4' }),
  formula('3 / 4', '1', {}),
];

describe('coherent', () => {
  test.each(good)('$text in $unit', (entry) => {
    expect(() => expression(entry)).not.toThrow();
  });
});

const units = [
  '1',
  '%',
  'mm',
  'um',
  'm',
  's',
  'min',
  'd',
  'Hz',
  'cm2',
  'mm2',
  '/cm2',
  'mm3',
  'mN',
  'N',
  'mN/mm',
  'N/mm',
];
const moreUnits = [
  'mm/s',
  'um/s',
  'umol/L',
  'mmol/L',
  'umol/s',
  'um2/s',
  'g',
  'kg',
  'K',
  'A',
  'mV',
  '10*-4',
  '10*-2',
  'um2',
];

const sameUnit = (a: string, b: string): boolean => {
  const [first, second] = [parseUnit(a), parseUnit(b)];
  return (
    sameDimension(first.dimension, second.dimension) && Math.abs(log(first.factor / second.factor)) < 1e-9
  );
};

test('one unit changed to another dimension or scale never passes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...good),
      fc.nat(),
      fc.constantFrom(...units, ...moreUnits),
      (entry, which, unit) => {
        const names = Object.keys(entry.symbols);
        const name = names[which % (names.length + 1)];
        const before = name === undefined ? entry.unit : (entry.symbols[name]?.unit ?? '');
        fc.pre(!sameUnit(before, unit));
        const changed =
          name === undefined
            ? { ...entry, unit }
            : { ...entry, symbols: { ...entry.symbols, [name]: { unit, meaning: 'changed' } } };
        expect(() => expression(changed), `${name ?? 'result'} in ${unit}`).toThrow(ExpressionError);
      },
    ),
    { numRuns: 3000 },
  );
});

describe('incoherent', () => {
  const lengths = { a: 'mm', b: 'um', t: 's', p: '%', n: '1', k: 'K' };
  const using = (text: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(lengths).filter(([name]) => new RegExp(`\\b${name}\\b`).test(text)));

  test.each<[text: string, unit: string, position: number, message: RegExp]>([
    ['a + b', 'mm', 4, /mm and um differ by a factor of 1000.*declare both in mm/],
    ['b - a', 'mm', 4, /um and mm differ by a factor of 1000.*declare both in um/],
    ['a + t', 'mm', 4, /mm and s differ in dimension/],
    ['a + 1', 'mm', 4, /mm and 1 differ in dimension/],
    ['n + p', '1', 4, /1 and % differ by a factor of 100/],
    ['2 * (a * a + b * b)', 'mm2', 13, /0.000001 m2 and 1e-12 m2 differ by a factor of 1000000.*same units/],
    ['b', 'mm', 0, /gives um, the declared result mm differs by a factor of 1000/],
    ['a * t', 'mm', 0, /gives 0.001 m.s, the declared result is mm \(0.001 m\)/],
    ['exp(a)', '1', 4, /argument of exp must be a plain number, not in mm/],
    ['exp(p)', '1', 4, /argument of exp .* not in %/],
    ['log(a / b)', '1', 4, /argument of log .* not in 1000/],
    ['2^a', '1', 2, /exponent must be a plain number, not in mm/],
    ['2^p', '1', 2, /exponent must be a plain number, not in %/],
    ['a^n', 'mm', 2, /base is in mm, so the exponent must be an integer/],
    ['(a / b)^n', '1', 8, /base is in 1000, so the exponent/],
    ['a^0.5', 'mm', 2, /integer.*try: \(1\/2\)/],
    ['a^0', '1', 2, /integer other than 0/],
    ['a^(1/0)', '1', 3, /integer other than 0/],
    ['a^(1/2)', 'mm', 0, /power 1\/2 of mm leaves no whole units/],
    ['1 + sqrt(a)', '1', 9, /square root of mm leaves no whole units/],
    ['hill(a, b, 2)', '1', 8, /x and k of hill: mm and um differ by a factor of 1000/],
    ['hill(a, t, 2)', '1', 8, /x and k of hill: mm and s differ in dimension/],
    ['hill(a, a, p)', '1', 11, /n of hill must be a plain number, not in %/],
    ['pos(a) - pos(b)', 'mm', 9, /differ by a factor of 1000.*same units/],
    ['a * k', 'K.mum', 0, /unit of the result/],
  ])('%s in %s', (text, unit, position, message) => {
    const attempt = (): unknown => expression(formula(text, unit, using(text)));
    expect(attempt).toThrow(ExpressionError);
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(expect.objectContaining({ position }));
  });
});

describe('declarations', () => {
  test.each<[entry: Expression, message: RegExp]>([
    [formula('a', 'mm', { a: 'mm', b: 'mm' }), /b is declared but not used/],
    [formula('a', 'mm', { a: 'furlong' }), /unit of a: "furlong"/],
    [formula('a', 'mm', { a: 'km200' }), /unit of a: km200 is out of range/],
    [formula('1', '1', { 'a b': '1' }), /"a b" cannot be a symbol/],
    [formula('1', '1', { exp: '1' }), /exp is a function/],
    [{ text: 'a', unit: '1', symbols: { a: { unit: '1', meaning: ' ' } } }, /no meaning/],
    [formula('constructor', '1', {}), /constructor is not declared/],
  ])('%j', (entry, message) => {
    expect(() => expression(entry)).toThrow(message);
  });

  test('an own symbol may have the name of a prototype’s member', () => {
    const symbols = JSON.parse(
      '{"__proto__": {"unit": "1", "meaning": "a"}, "constructor": {"unit": "1", "meaning": "b"}}',
    );
    const entry = expression({ text: '__proto__ + constructor', unit: '1', symbols });
    expect(entry.tape.symbols).toEqual(['__proto__', 'constructor']);
  });

  test('a product of many small units does not lose its scale', () => {
    const product = Array.from({ length: 200 }, () => 'b').join(' * ');
    const attempt = (): unknown =>
      expression(formula(`${product} + ${product} * (a / b)`, '1', { a: 'mm', b: 'um' }));
    expect(attempt).toThrow(/differ by a factor of 1000/);
  });

  test('a checked expression cannot be changed', () => {
    const entry = expression(formula('2 * a', 'mm', { a: 'mm' }));
    expect([entry, entry.symbols, entry.symbols['a'], entry.tree, entry.tape].every(Object.isFrozen)).toBe(
      true,
    );
  });
});
