import { describe, expect, test } from 'vitest';
import { parseUnit, sameDimension, scalar, unknown, type Scalar } from '../quantities/index.ts';
import { expression, ExpressionError } from '../numerics/index.ts';
import { law } from './mechanism.ts';
import { laws, parameters, procedures } from './mechanisms.ts';
import { isAssumed, quantileOf } from './parameter.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const mechanisms = [...laws, ...procedures];

test('every mechanism has an id of its own and says where it comes from and what “off” means', () => {
  expect(new Set(mechanisms.map(({ id }) => id)).size).toBe(mechanisms.length);
  for (const { id, title, sources, neutral } of mechanisms) {
    expect(id).toMatch(kebab);
    expect({ id, sources: sources.length }).not.toEqual({ id, sources: 0 });
    expect(title.length).toBeGreaterThan(8);
    expect(neutral.length).toBeGreaterThan(4);
  }
});

/** The same quantity on another scale, and another quantity. */
const otherScale = (unit: string): string => (unit === '1' ? '%' : `${unit}.%`);
const otherDimension = (unit: string): string => (unit === '1' ? 'K' : `${unit}.K`);

const mutations = laws.flatMap((entry) => {
  const { text, unit, symbols } = entry.expression;
  const declared = Object.fromEntries(Object.entries(symbols).map(([name, value]) => [name, { ...value }]));
  return [otherScale, otherDimension].flatMap((change) => [
    {
      law: entry.id,
      what: `result in ${change(unit)}`,
      entry: { text, unit: change(unit), symbols: declared },
    },
    ...Object.entries(declared).map(([name, declaration]) => ({
      law: entry.id,
      what: `${name} in ${change(declaration.unit)}`,
      entry: {
        text,
        unit,
        symbols: { ...declared, [name]: { ...declaration, unit: change(declaration.unit) } },
      },
    })),
  ]);
});

describe('units', () => {
  test.each(laws.map((entry) => [entry.id, entry] as const))('%s is coherent as declared', (_, entry) => {
    const { text, unit, symbols } = entry.expression;
    expect(() => expression({ text, unit, symbols })).not.toThrow();
    for (const declared of [unit, ...Object.values(symbols).map((symbol) => symbol.unit)]) {
      expect(() => parseUnit(declared)).not.toThrow();
    }
  });

  test('the mutations are what they claim', () => {
    for (const unit of laws.flatMap((entry) => [
      entry.expression.unit,
      ...Object.values(entry.expression.symbols).map((symbol) => symbol.unit),
    ])) {
      const [own, scaled, other] = [unit, otherScale(unit), otherDimension(unit)].map(parseUnit);
      expect(sameDimension(own!.dimension, scaled!.dimension)).toBe(true);
      expect(own!.factor).not.toBe(scaled!.factor);
      expect(sameDimension(own!.dimension, other!.dimension)).toBe(false);
    }
  });

  test.each(mutations)('$law with $what does not come into being', ({ entry }) => {
    expect(() => expression(entry)).toThrow(ExpressionError);
  });
});

test('a law says where it was observed, in the units of its own symbols', () => {
  for (const { id, validity, expression: checked } of laws) {
    for (const { symbol, unit, low, high } of validity) {
      expect([id, symbol, checked.symbols[symbol]?.unit]).toEqual([id, symbol, unit]);
      expect(low).toBeLessThanOrEqual(high);
    }
  }
});

/** Parameters that planning converts on their way into a law, where scales differ; everything else is read as it stands. */
const converted = ['loopDiameter'];

test('a symbol that is a parameter is the same kind of quantity; another scale is converted on the way', () => {
  const units = new Map<string, string>(parameters.map(({ id, unit }) => [id, unit]));
  const read = laws.flatMap(({ id: of, expression: checked }) =>
    Object.entries(checked.symbols).flatMap(([symbol, { unit }]) => {
      const own = units.get(symbol);
      return own === undefined ? [] : [{ of, symbol, unit, own }];
    }),
  );
  expect(read.length).toBeGreaterThan(7);
  const other = read.filter(
    ({ unit, own }) => !sameDimension(parseUnit(unit).dimension, parseUnit(own).dimension),
  );
  expect(other).toEqual([]);
  const scaled = read.filter(({ unit, own }) => parseUnit(unit).factor !== parseUnit(own).factor);
  expect([...new Set(scaled.map(({ symbol }) => symbol))]).toEqual(converted);
});

test('a law that misses an input says which', () => {
  const twice = law({
    id: 'twice',
    title: 'twice as much',
    defines: 'twice',
    unit: 'mm',
    text: '2 * length',
    symbols: { length: { unit: 'mm', meaning: 'a length' } },
    sources: laws[0].sources,
    validity: [],
    neutral: 'length 0',
  });
  expect(twice.of({ length: scalar(2, 'mm') })).toBe(4);
  expect(() => twice.of({} as { length: Scalar<'mm'> })).toThrow(/length/);
});

describe('parameters', () => {
  test('ids are unique and valid symbols', () => {
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
    for (const { id } of parameters) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  test.each(parameters.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
    const { prior, evidence, unit } = entry;
    expect(() => parseUnit(unit)).not.toThrow();
    if (prior.kind !== 'fixed') {
      expect(prior.low).toBeLessThan(prior.high);
      // An interval of 90 %: a twentieth lies below, a twentieth above.
      const [low, high] = prior.kind === 'uniform' ? [0, 1] : [0.05, 0.95];
      expect(quantileOf(prior, low) / prior.low).toBeCloseTo(1, 9);
      expect(quantileOf(prior, high) / prior.high).toBeCloseTo(1, 9);
    }
    const nominal = quantileOf(prior, 0.5);
    expect(Math.abs(nominal / evidence[0].value - 1)).toBeLessThan(0.05);
    for (const item of evidence) {
      expect(item.unit).toBe(unit);
      expect(item.sources.length).toBeGreaterThan(0);
      if (item.from === 'assumed') expect(item.note ?? unknown).not.toBe(unknown);
    }
    expect(isAssumed(entry)).toBe(
      evidence.every(({ from, access }) => from === 'assumed' || access === 'recall'),
    );
  });
});
