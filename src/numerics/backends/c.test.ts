import { expect, test } from 'vitest';
import type { Program } from '../compile/program.ts';
import { cText } from './c.ts';

test('a program as C: a function a section, a routine a name, the loop of attempts', () => {
  const program: Program = {
    cellCount: 3,
    sections: [
      {
        name: 'half',
        code: [
          { operation: 'load', operands: [], value: 0 },
          { operation: 'constant', operands: [], value: 2 },
          { operation: 'divide', operands: [0, 1], value: 0 },
          { operation: 'below', operands: [2, 1], value: 0 },
          { operation: 'select', operands: [3, 2, 1], value: 0 },
          { operation: 'store', operands: [4], value: 1 },
        ],
      },
    ],
    routines: { attempt: [0], 'jump 0': [0] },
    repeated: 'attempt',
    attention: 2,
  };
  const text = cText(program, 4);
  expect(text).toContain('#define LANES 4');
  expect(text).toContain(`/* half */
static void section_0(V *restrict cell) {
  const V v0 = cell[0];
  const V v1 = all(2.0);
  const V v2 = v0 / v1;
  const M v3 = v2 < v1;
  const V v4 = choose(v3, v2, v1);
  cell[1] = v4;
}`);
  expect(text).toContain('void jump_0(V *restrict cell) { section_0(cell); }');
  expect(text).toContain('if (cell[2][lane] > 0) asking |= 1 << lane;');
});
