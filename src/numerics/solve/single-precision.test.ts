import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Path } from '../backends/kernel.ts';
import { ensemble } from '../ensemble/ensemble.ts';
import { rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { System } from '../system/system.ts';
import { decay } from '../system/systems.case.ts';
import { precisionWarnings } from './single-precision.ts';
import { solve } from './solve.ts';

const declared = (name: string): System =>
  checkSystem(
    JSON.parse(
      readFileSync(
        new URL(`../../../test/verification/stiff/problems/${name}.json`, import.meta.url),
        'utf8',
      ),
    ),
  );

test('E5 gets a warning in singles, and only there', async () => {
  const system = declared('e5');
  const warningsOf = (path: Path): readonly string[] =>
    solve({ system }, rodas4, { path, control: { rtol: 1e-3 } }).warnings;
  expect(warningsOf('f32x4')).toEqual([
    expect.stringMatching(/^states in 1 matter from 1e-18 to 0.00176; .*seven digits.*use f64x2/),
  ]);
  expect(warningsOf('f64x2')).toEqual([]);
  const many = await ensemble({ system, trajectories: 4, vary: () => ({ c: 1130 }) }, rodas4, {
    path: 'f32x4',
    control: { rtol: 1e-3 },
    statistics: {},
  });
  expect(many.warnings).toEqual(warningsOf('f32x4'));
});

test.each(['cascade25', 'pollu', 'hires', 'rober', 'orego', 'prothero-robinson'])(
  '%s, which singles solve, gets none',
  (name) => {
    expect(precisionWarnings({ system: declared(name) }, 'f32x4')).toEqual([]);
  },
);

test('numbers that no single can hold are named', () => {
  const system = checkSystem(decay);
  const [name = ''] = system.parameters;
  expect(precisionWarnings({ system, parameters: { [name]: 1e39 } }, 'f32x4')).toEqual([
    `${name} is 1e+39, beyond the range of single precision: use f64x2`,
  ]);
  expect(precisionWarnings({ system, parameters: { [name]: 1e-40 } }, 'f32x4')).toHaveLength(1);
  expect(precisionWarnings({ system, parameters: { [name]: 0 } }, 'f32x4')).toEqual([]);
});
