import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../compile/program.ts';
import type { Kernel } from '../kernel.ts';
import { allPrograms, anyNumber, arithmeticPrograms, cellCount } from '../programs.case.ts';
import { tapeKernel } from '../tape.ts';
import { hasRelaxedSimd, hasSimd } from './features.ts';
import { wasmKernels } from './wasm-kernel.ts';

const cells = (lanes: number): fc.Arbitrary<readonly number[]> =>
  fc.array(anyNumber, { minLength: lanes * cellCount, maxLength: lanes * cellCount });

const after = (kernel: Kernel, start: readonly number[]): readonly number[] => {
  kernel.cells.set(start);
  kernel.call('attempt');
  return Array.from(kernel.cells);
};

describe('WebAssembly', () => {
  test('is there, with SIMD and its relaxed instructions', () => {
    expect(hasSimd()).toBe(true);
    expect(hasRelaxedSimd()).toBe(true);
  });

  test('two doubles at once: every bit as on the tape', () => {
    fc.assert(
      fc.property(allPrograms, cells(2), (program, start) => {
        const expected = after(tapeKernel(program, 2), start);
        expect(after(wasmKernels(program, 'f64x2')(), start)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('four singles at once: every bit of plain arithmetic as on the tape that rounds each result', () => {
    fc.assert(
      fc.property(arithmeticPrograms, cells(4), (program, start) => {
        const expected = after(tapeKernel(program, 4, 'single'), start);
        expect(after(wasmKernels(program, 'f32x4')(), start)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('a lane does not see its neighbours, with fused products neither', () => {
    fc.assert(
      fc.property(allPrograms, cells(2), cells(2), (program, one, other) => {
        const kernel = wasmKernels(program, 'f64x2-fma')();
        const both = after(kernel, one);
        const mixed = after(
          kernel,
          one.map((value, i) => (i % 2 === 0 ? value : (other[i] ?? 0))),
        );
        both.forEach((value, i) => {
          if (i % 2 === 0) expect(mixed[i]).toBe(value);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a sum of thousands of products in one section', () => {
    const code: { operation: 'load' | 'multiply' | 'add' | 'store'; operands: number[]; value: number }[] = [
      { operation: 'load', operands: [], value: 1 },
    ];
    for (let i = 0; i < 5000; i += 1) {
      const sum = code.length - 1;
      code.push({ operation: 'load', operands: [], value: 2 + (i % 3) });
      code.push({ operation: 'multiply', operands: [code.length - 1, code.length - 1], value: 0 });
      code.push({ operation: 'add', operands: [sum, code.length - 1], value: 0 });
    }
    code.push({ operation: 'store', operands: [code.length - 1], value: 5 });
    const program: Program = {
      cellCount,
      sections: [{ name: 'sum', code }],
      routines: { attempt: [0] },
      repeated: 'attempt',
      attention: 0,
    };
    const start = [0, 0, 1, -1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 0, 0];
    expect(after(wasmKernels(program, 'f64x2')(), start)).toEqual(after(tapeKernel(program, 2), start));
  });

  test('repeats until a lane asks, or as often as allowed', () => {
    // Cell 0 counts down by cell 1; cell 2 asks once it is below 0.
    const program: Program = {
      cellCount: 3,
      sections: [
        {
          name: 'count',
          code: [
            { operation: 'load', operands: [], value: 0 },
            { operation: 'load', operands: [], value: 1 },
            { operation: 'subtract', operands: [0, 1], value: 0 },
            { operation: 'store', operands: [2], value: 0 },
            { operation: 'negate', operands: [2], value: 0 },
            { operation: 'store', operands: [4], value: 2 },
          ],
        },
      ],
      routines: { attempt: [0] },
      repeated: 'attempt',
      attention: 2,
    };
    for (const kernel of [tapeKernel(program, 2), wasmKernels(program, 'f64x2')()]) {
      kernel.cells.set([10, 4, 1, 1, 0, 0]);
      expect(kernel.repeat(3)).toBe(0);
      expect(kernel.repeat(100)).toBe(0b10);
      expect(Array.from(kernel.cells.slice(0, 2))).toEqual([5, -1]);
      kernel.cells[1] = 100;
      expect(kernel.repeat(100)).toBe(0b01);
    }
  });
});
