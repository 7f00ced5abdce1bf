import { describe, expect, test } from 'vitest';
import type { Path } from '../backends/kernel.ts';
import { compileStep } from '../compile/step-program.ts';
import { rodas4, rodas5p, tsit5 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import { robertson } from '../system/systems.case.ts';
import { solve } from './solve.ts';

/** Prothero and Robinson (1974): y follows exp(−t), the faster the larger k is. */
const following: SystemDeclaration = {
  name: 'following',
  time: { unit: 's', start: 0, end: 5 },
  states: { y: { unit: '1', meaning: 'follower', initial: 1, scale: 1 } },
  parameters: { k: { unit: 's-1', meaning: 'attraction', value: 1e6 } },
  constants: { tau: { unit: 's', meaning: 'decay time', value: 1 } },
  laws: { target: { unit: '1', meaning: 'course', text: 'exp(-t/tau)' } },
  fluxes: [
    { from: 'y', rate: 'k*(y - target)' },
    { from: 'y', rate: 'target/tau' },
  ],
};
const system = checkSystem(following);
const saveAt = Array.from({ length: 501 }, (_, i) => i / 100);

describe.each([rodas4, rodas5p])('a state that follows the time, with $id', (method) => {
  test.each([1, 1e2, 1e4, 1e6, 1e9])('is within 10 rtol at every time: k = %d', (k) => {
    for (const rtol of [1e-2, 1e-4, 1e-6, 1e-8]) {
      const { states, outcome } = solve({ system, parameters: { k } }, method, { control: { rtol }, saveAt });
      expect(outcome.kind).toBe('finished');
      const errors = saveAt.map((t, i) => Math.abs((states[i] ?? NaN) - Math.exp(-t)));
      expect(Math.max(...errors)).toBeLessThan(10 * rtol);
    }
  });

  test.each<Path>(['tape', 'f64x2-fma', 'f32x4'])('as well on the path %s', (path) => {
    const { states } = solve({ system }, method, { control: { rtol: 1e-3 }, saveAt, path });
    const errors = saveAt.map((t, i) => Math.abs((states[i] ?? NaN) - Math.exp(-t)));
    expect(Math.max(...errors)).toBeLessThan(1e-2);
  });
});

test('only programs with rates that depend on the time look inside the step', () => {
  const names = (declaration: SystemDeclaration, method = rodas4): readonly string[] =>
    compileStep(checkSystem(declaration), method).program.sections.map(({ name }) => name);
  expect(names(following)).toContain('interpolant');
  expect(names(robertson)).not.toContain('interpolant');
  const clock = { unit: 's', meaning: 'time', text: 't' };
  expect(names({ ...robertson, outputs: { clock } })).not.toContain('interpolant');
  expect(compileStep(system, tsit5).cells.reached.length).toBe(0);
});
