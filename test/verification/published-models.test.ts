/**
 * Models others published: their fixed points by hand, by Newton's method on the compiled rates and by the solver.
 * The texts read print no fixed points, peaks or end values; of published figures there is the influx at the start of
 * Waugh and Sherratt, and which injury heals in Adler.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSystem, rodas5p, solve, type System, type Values } from '../../src/numerics/index.ts';
import {
  fixedPoint,
  linearised,
  rootsBetween,
  unstableDirections,
  valuesOf,
  withRates,
} from './fixed-points.ts';

const model = (name: string): System => {
  const { system, fault } = readSystem(
    readFileSync(join(import.meta.dirname, `models/${name}.json`), 'utf8'),
  );
  if (fault !== undefined) throw new Error(`${fault.pointer}: ${fault.problem}`);
  return system;
};

type Point = readonly number[];

const declaredStart = ({ declaration }: System): Point =>
  Object.values(declaration.states).map(({ initial }) => initial);

/** So many days later; no rate of these models depends on the time. */
const after = (days: number, system: System, parameters: Values, from = declaredStart(system)): Point => {
  const { declaration } = system;
  const { system: part } = readSystem(
    JSON.stringify({ ...declaration, time: { ...declaration.time, end: days } }),
  );
  if (part === undefined) throw new Error('a part of the time is no system');
  const { outcome, last } = solve({ system: part, parameters, initial: valuesOf(system, from) }, rodas5p, {
    control: { rtol: 1e-8 },
  });
  expect(outcome.kind).toBe('finished');
  return [...last];
};

const long = 400;

/** Largest relative difference; where the expected value is 0, the difference in units of the state's scale. */
const distance = ({ declaration }: System, found: Point, expected: Point): number =>
  Math.max(
    ...Object.values(declaration.states).map(({ scale = NaN }, i) => {
      const value = expected[i] ?? NaN;
      return Math.abs((found[i] ?? NaN) - value) / (value === 0 ? scale : Math.abs(value));
    }),
  );

const unstableAt = (system: System, parameters: Values, at: Point): number =>
  unstableDirections(linearised(withRates(system.declaration), parameters, at).jacobian);

const scaled = (point: Point, factor: number): Point => point.map((value) => value * factor);

const newton = (system: System, parameters: Values, guess: Point): Point =>
  fixedPoint(withRates(system.declaration), parameters, guess);

test('Routh’s array counts the unstable eigenvalues of matrices whose eigenvalues are known', () => {
  expect(
    unstableDirections([
      [-1, 5],
      [0, -2],
    ]),
  ).toBe(0);
  expect(
    unstableDirections([
      [0, 1],
      [1, 0.5],
    ]),
  ).toBe(1);
  expect(
    unstableDirections([
      [1, 3, -2],
      [-3, 1, 4],
      [0, 0, -5],
    ]),
  ).toBe(2);
  expect(
    unstableDirections([
      [-1, 0, 0, 7],
      [1, 2, 0, 0],
      [0, 1, 3, 0],
      [0, 0, 0, 4],
    ]),
  ).toBe(3);
});

describe('Waugh and Sherratt 2006', () => {
  const system = model('waugh-sherratt-2006');
  const diabetic: Values = {};
  // From memory: the files at BioModels hold the diabetic 0.8 and the treated 0.2 only.
  const healthy: Values = { alpha: 0.5 };
  const treated: Values = { alpha: 0.2 };

  const influx = (T: number): number => -2.47 * T * T * T + 21.94 * T * T + 6.41 * T + 1.75;

  /** With S = φI + φR: φI = αS, φR = (1 − α)S and T = k4·α·S/d2 leave one cubic in S. */
  const byHand = (alpha: number): readonly Point[] => {
    const tgf = (S: number): number => (0.07 * alpha * S) / 9.1;
    const balance = (S: number): number => influx(tgf(S)) + S * (0.05 * 0.693 * (1 - 0.002 * S) - 0.2);
    return rootsBetween(0, 3000, balance).map((S) => [alpha * S, (1 - alpha) * S, tgf(S)]);
  };

  test('the influx at the start is the 296.53 of the published file, and turns negative near 9.2 pg/mm3', () => {
    const { outputs } = solve({ system }, rodas5p, { saveAt: [0] });
    expect(outputs[0]).toBeCloseTo(296.53, 10);
    const [zero = NaN, ...more] = rootsBetween(0, 20, influx);
    expect(more).toEqual([]);
    expect(zero).toBeCloseTo(9.2, 1);
  });

  test('a diabetic wound has three fixed points, of which the middle one repels', () => {
    const points = byHand(0.8);
    expect(points).toHaveLength(3);
    for (const point of points) {
      const found = newton(system, diabetic, scaled(point, 1.05));
      expect(distance(system, found, point)).toBeLessThan(1e-10);
    }
    expect(points.map((point) => unstableAt(system, diabetic, point))).toEqual([0, 1, 0]);
    const [low = [], middle = [], high = []] = points;
    for (const [factor, end] of [
      [0.99, low],
      [1.01, high],
    ] as const) {
      expect(distance(system, after(long, system, diabetic, scaled(middle, factor)), end)).toBeLessThan(1e-6);
    }
  });

  test.each([
    ['healthy', healthy, 0.5],
    ['treated', treated, 0.2],
  ] as const)('a %s wound has one, which attracts', (_, parameters, alpha) => {
    const [point = [], ...more] = byHand(alpha);
    expect(more).toEqual([]);
    expect(distance(system, newton(system, parameters, scaled(point, 1.05)), point)).toBeLessThan(1e-10);
    expect(unstableAt(system, parameters, point)).toBe(0);
  });

  test('from the published start a diabetic wound stays inflamed, a healthy one does not', () => {
    const inflamed = byHand(0.8).at(-1) ?? [];
    expect(distance(system, after(long, system, diabetic), inflamed)).toBeLessThan(1e-6);
    expect(distance(system, after(long, system, healthy), byHand(0.5)[0] ?? [])).toBeLessThan(1e-6);
  });

  test('a healthy wound mends whatever the recalled share, if it is at most 0.54', () => {
    for (let percent = 0; percent <= 54; percent += 3) expect(byHand(percent / 100)).toHaveLength(1);
    expect(byHand(0.55)).toHaveLength(3);
    for (const alpha of [0.65, 0.7]) {
      const end = byHand(alpha).at(alpha === 0.65 ? 0 : -1) ?? [];
      expect(distance(system, after(long, system, { alpha }), end)).toBeLessThan(1e-6);
    }
  });

  test('treatment from day 22 ends the inflammation', () => {
    const day22 = after(22, system, diabetic);
    expect(day22[0]).toBeGreaterThan(byHand(0.8)[1]?.[0] ?? NaN);
    expect(distance(system, after(long, system, treated, day22), byHand(0.2)[0] ?? [])).toBeLessThan(1e-6);
  });
});

describe('Adler 2020', () => {
  const system = model('adler-2020');
  const published: Values = {};

  const day = 1440;
  const room = (bound: number): number => 1e6 * (1 - 0.3 / (0.9 * bound));
  const pdgf = (bound: number): number => (1e9 * bound) / (1 - bound);
  /** The CSF at which macrophages neither grow nor shrink, and how many it feeds. */
  const csf = (1e9 * 0.3) / (0.8 - 0.3);
  const fed = (mF: number): number => (470 * day * mF - 2 * csf) / ((940 * day * 0.3) / 0.8);

  /** All but the share b of PDGF receptors taken follow in turn; b solves the balance of PDGF. */
  const byHand = (
    macrophages: (mF: number) => number,
  ): readonly (readonly [mF: number, M: number, P: number])[] =>
    rootsBetween(1 / 3, 0.99, (b) => {
      const mF = room(b);
      return day * (70 * macrophages(mF) + (240 - 510 * b) * mF) - 2 * pdgf(b);
    }).map((b) => [room(b), macrophages(room(b)), pdgf(b)]);

  const [saddle = [], hot = []] = byHand(fed).map(([mF, M, P]): Point => [mF, M, csf, P]);
  const [threshold = [], cold = []] = byHand(() => 0).map(([mF, M, P]): Point => [
    mF,
    M,
    (470 * day * mF) / 2,
    P,
  ]);
  const healed: Point = [0, 0, 0, 0];

  test('there are two fixed points with macrophages and two without, beside the healed one', () => {
    expect(byHand(fed)).toHaveLength(2);
    expect(byHand(() => 0)).toHaveLength(2);
    for (const point of [saddle, hot, threshold, cold]) {
      const found = newton(system, published, scaled(point, 1.02));
      expect(distance(system, found, point)).toBeLessThan(1e-9);
    }
    expect(linearised(withRates(system.declaration), published, healed).rates).toEqual(healed);
  });

  test('healed and hot attract; cold repels, but only along the macrophages it lacks', () => {
    expect(unstableAt(system, published, healed)).toBe(0);
    expect(unstableAt(system, published, hot)).toBe(0);
    expect(unstableAt(system, published, saddle)).toBe(1);
    expect(unstableAt(system, published, cold)).toBe(1);
    expect(unstableAt(system, published, threshold)).toBe(2);
    const few = cold.map((value, i) => (i === 1 ? 1 : value));
    expect(distance(system, after(long, system, published, few), hot)).toBeLessThan(1e-6);
  });

  test.each([
    ['with macrophages', saddle, hot],
    ['without', threshold, cold],
  ])('%s: a hundredth under the separatrix heals, a hundredth over it never does', (_, between, fibrosis) => {
    expect(distance(system, after(long, system, published, scaled(between, 0.99)), healed)).toBeLessThan(
      1e-6,
    );
    expect(distance(system, after(long, system, published, scaled(between, 1.01)), fibrosis)).toBeLessThan(
      1e-6,
    );
  });

  // Length and strength as in the code of cellcircuits, which counts cells a day; here they come into each millilitre.
  test.each([
    ['transient', [[2, 1e6]], healed],
    [
      'repeated',
      [
        [2, 1e6],
        [2, 0],
        [2, 1e6],
      ],
      hot,
    ],
    ['prolonged', [[4, 1e6]], hot],
  ] as const)('%s injury', (_, phases, end) => {
    let at = declaredStart(system);
    for (const [days, injury] of phases) at = after(days, system, { injury }, at);
    expect(distance(system, after(long, system, published, at), end)).toBeLessThan(1e-6);
  });
});
