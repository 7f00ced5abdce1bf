import { expect, test } from 'vitest';
import type { Path } from '../backends/kernel.ts';
import { rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import { sensitivities } from './sensitivities.ts';
import { solve } from './solve.ts';

/** x = u⁴ comes down to 0 and leaves it again, between two ends of steps. */
const touching = (nonNegative: boolean): SystemDeclaration => ({
  name: 'touching',
  time: { unit: 's', start: 0, end: 3 },
  states: {
    u: { unit: '1', meaning: 'place', initial: -1.37, scale: 1 },
    x: { unit: '1', meaning: 'its fourth power', initial: 1.37 ** 4, scale: 1e-9, nonNegative },
  },
  parameters: { r: { unit: 's-1', meaning: 'rate', value: 1 } },
  fluxes: [
    { to: 'u', rate: 'r' },
    { to: 'x', rate: 'r*4*u^3' },
  ],
  outputs: { same: { unit: '1', meaning: 'x again', text: 'x' } },
});
const saveAt = Array.from({ length: 3001 }, (_, i) => i / 1000);
const control = { rtol: 0.1 };
const atol = 0.1 * 1e-9;
const lowest = (values: Float64Array): number =>
  values.reduce((least, one) => Math.min(least, one), Infinity);

test.each(['f64x2', 'f64x2-fma', 'f32x4', 'tape'] as const)(
  'not below −atol between steps either: %s',
  (path: Path) => {
    const run = (nonNegative: boolean) =>
      solve({ system: checkSystem(touching(nonNegative)) }, rodas4, { control, saveAt, path });
    const [free, guarded] = [run(false), run(true)];
    const xOf = ({ states }: typeof free): Float64Array => states.filter((_value, i) => i % 2 === 1);
    expect(lowest(xOf(free))).toBeLessThan(-1e-4);
    expect(lowest(xOf(guarded))).toBeGreaterThanOrEqual(-1.000001 * atol);
    expect(lowest(guarded.outputs)).toBe(lowest(xOf(guarded)));
    // No step is another: what is read does not change what is done.
    expect(guarded.work).toEqual(free.work);
    const [before, after] = [xOf(free), xOf(guarded)];
    expect(after.filter((_value, i) => (before[i] as number) >= -atol)).toEqual(
      before.filter((value) => value >= -atol),
    );
  },
);

test('derivatives are those of the interpolant', () => {
  const [free, guarded] = [false, true].map((nonNegative) =>
    sensitivities({ system: checkSystem(touching(nonNegative)) }, rodas4, { control, saveAt }),
  );
  expect(guarded?.stateDerivatives).toEqual(free?.stateDerivatives);
});
