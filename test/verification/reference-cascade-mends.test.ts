import { describe, expect, test } from 'vitest';
import {
  checkSystem,
  rodas5p,
  solve,
  tsit5,
  type FluxDeclaration,
  type Values,
} from '../../src/numerics/index.ts';
import {
  braked,
  brakedAt,
  byVolume,
  displaced,
  mended,
  neverNegative,
  perChannel,
  pooled,
  smoothClosure,
  withLaw,
  type Mend,
} from './reference-cascade-mends.ts';

/** What decisions 20 to 26 say moved against the printed cascade, to the digits they print. */

const monthly = [0, 30, 60, 90, 120];

const readings = (
  mends: readonly Mend[],
  sessions: readonly number[],
  day: number,
  parameters: Values = {},
): ((name: string) => number) => {
  const system = checkSystem(mended(mends, sessions, day));
  // The corner of the printed closure is for an explicit method only.
  const method = mends.includes(smoothClosure) ? rodas5p : tsit5;
  const { outcome, states, outputs } = solve({ system, parameters }, method, {
    control: { rtol: 1e-7, atol: 1e-9 },
    saveAt: [day],
  });
  expect(outcome.kind).toBe('finished');
  return (name) => {
    const state = system.states.indexOf(name);
    return (state < 0 ? outputs[system.outputs.indexOf(name)] : states[state]) ?? NaN;
  };
};

/** In one pool, or in two. */
const collagen3Of = (at: (name: string) => number): number => {
  const whole = at('C3');
  return Number.isNaN(whole) ? at('C3n') + at('C3m') : whole;
};

const withConstants =
  (values: Values): Mend =>
  (declaration) => ({
    ...declaration,
    constants: Object.fromEntries(
      Object.entries(declaration.constants ?? {}).map(([name, entry]) => [
        name,
        { ...entry, value: values[name] ?? entry.value },
      ]),
    ),
  });

const tnfFourfold = withConstants({ iD: 4 * 10.65, iN: 4 * 1.712, iM: 4 * 0.8797 });
const mmpThreefold = withConstants({ mI: 3 * 0.5, mM: 3 * 0.8 });
const turningHeldBack: Mend = (declaration) =>
  withLaw(declaration, 's12', '(k12 + k12e*nn + k12A*A)/(1 + (I/1.4)^2)');
const withFlux =
  (flux: FluxDeclaration): Mend =>
  (declaration) => ({ ...declaration, fluxes: [...declaration.fluxes, flux] });

test.each<[string, readonly Mend[], collagen: string, collagen3: string, epidermis: string]>([
  ['as printed', [], '1.487', '1.688', '1.503'],
  ['channels close, not the skin', [perChannel], '1.487', '1.688', '1.503'],
  ['closure without a corner', [smoothClosure], '1.487', '1.688', '1.503'],
  ['tissue pushed aside', [displaced], '1.550', '1.734', '1.563'],
  ['inflammation holds synthesis back', [braked], '1.459', '1.650', '1.473'],
  ['supplies never negative', [neverNegative], '1.487', '1.688', '1.503'],
  ['collagen III in two pools', [pooled], '1.466', '1.412', '1.482'],
  [
    'all but the pools',
    [smoothClosure, byVolume, displaced, braked, neverNegative],
    '1.521',
    '1.695',
    '1.533',
  ],
  [
    'all of them',
    [smoothClosure, byVolume, displaced, braked, neverNegative, pooled],
    '1.502',
    '1.451',
    '1.514',
  ],
])('%s', (_, mends, collagen, collagen3, epidermis) => {
  const five = readings(mends, monthly, 176);
  expect(five('Ctot').toFixed(3)).toBe(collagen);
  expect((collagen3Of(five) / 0.1).toFixed(3)).toBe(collagen3);
  expect(five('E').toFixed(3)).toBe(epidermis);
});

describe('towards a dose of nothing', () => {
  test.each([
    [1e-6, '5.0e-4', '1.3e-6'],
    [1e-4, '6.2e-4', '1.3e-4'],
  ])('%f of the surface thickens the epidermis by %s as printed, by %s as mended', (phi, printed, now) => {
    const gain = (mends: readonly Mend[]): string =>
      (readings(mends, [0], 30, { phi })('E') - 1).toExponential(1);
    expect(gain([])).toBe(printed);
    expect(gain([perChannel])).toBe(now);
  });
});

test.each([
  [0.02, '1.143', '1.156'],
  [0.2, '1.237', '1.352'],
  [1, '0.603', '1.408'],
])(
  'at %f of the surface collagen is %s where punctured tissue is lost, %s where not',
  (phi, lost, spared) => {
    expect(readings([], [0], 90, { phi })('Ctot').toFixed(3)).toBe(lost);
    expect(readings([displaced], [0], 90, { phi })('Ctot').toFixed(3)).toBe(spared);
  },
);

/** A quarter of channels of 75 µm meet a loop of the 14 per mm², 0.25 mm down. */
const bleedingShare = 0.259;

test.each([
  [0.5, '1.027', '1.096'],
  [1, '1.113', '1.390'],
  [1.5, '1.173', '1.573'],
  [2.5, '1.234', '1.739'],
])('channels of %f mm give %s after one session, %s after five', (depth, once, five) => {
  const dose = { injured: 0.02 * depth, bled: bleedingShare * 0.02 * Math.max(0, depth - 0.25) };
  expect(readings([byVolume], [0], 90, dose)('Ctot').toFixed(3)).toBe(once);
  expect(readings([byVolume], monthly, 176, dose)('Ctot').toFixed(3)).toBe(five);
});

/** Decision 30: parts that were thought to turn the sign, each added to those before it. */
describe.each([1, 1.4, 2])('four times the inflammatory cytokines, brake at %f', (half) => {
  const brake = brakedAt(half);
  const collagen = (mends: readonly Mend[]): string =>
    readings([smoothClosure, brake, ...mends], monthly, 176)('Ctot').toFixed(3);
  const debrisAtRest = (level: number): Mend => withFlux({ to: 'Dm', rate: `${level}*dD` });
  const column = { 1: 0, 1.4: 1, 2: 2 }[half] as 0 | 1 | 2;

  test.each<[string, readonly Mend[], readonly [string, string, string]]>([
    ['less collagen without', [], ['1.448', '1.459', '1.468']],
    ['more with', [tnfFourfold], ['2.047', '2.068', '2.090']],
    ['and three times the MMP', [tnfFourfold, mmpThreefold], ['1.853', '1.871', '1.889']],
    ['and debris that never ends', [tnfFourfold, mmpThreefold, debrisAtRest(1)], ['1.896', '2.167', '2.374']],
    ['and more of it', [tnfFourfold, mmpThreefold, debrisAtRest(3)], ['1.648', '1.975', '2.262']],
    [
      'and inflammation that keeps macrophages from turning',
      [tnfFourfold, mmpThreefold, debrisAtRest(3), turningHeldBack],
      ['1.539', '1.867', '2.167'],
    ],
  ])('%s', (_, mends, expected) => {
    expect(collagen(mends)).toBe(expected[column]);
  });
});

describe('the brake', () => {
  test('is short: the surplus comes after it', () => {
    const hundredths = Array.from({ length: 3000 }, (_, index) => index / 100);
    const [once, fourfold] = [[], [tnfFourfold]].map((mends) => {
      const system = checkSystem(mended([smoothClosure, braked, ...mends], [0], 30));
      const { states } = solve({ system }, rodas5p, {
        control: { rtol: 1e-7, atol: 1e-9 },
        saveAt: hundredths,
      });
      const at = system.states.indexOf('I');
      return (
        hundredths.filter((_, row) => (states[row * system.states.length + at] ?? NaN) > 1.4).length / 100
      );
    });
    expect(once).toBeCloseTo(1, 1);
    expect(fourfold).toBeCloseTo(3.75, 1);
  });

  test('lowers collagen of one session, and while inflammation lasts more of it means less collagen', () => {
    expect(readings([], [0], 90)('Ctot').toFixed(3)).toBe('1.143');
    expect(readings([braked], [0], 90)('Ctot').toFixed(3)).toBe('1.134');
    expect(readings([tnfFourfold], [0], 3)('Ctot')).toBeGreaterThan(1);
    expect(readings([braked, tnfFourfold], [0], 3)('Ctot')).toBeLessThan(readings([braked], [0], 3)('Ctot'));
  });
});
