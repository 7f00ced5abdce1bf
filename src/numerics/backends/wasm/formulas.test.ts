import { describe, expect, it } from 'vitest';
import { formulas } from './formulas.ts';
import { instantiate } from './instance.case.ts';
import { f32x4, f64x2 } from './lanes.ts';
import { load } from './memory.ts';
import { ModuleWriter } from './module-writer.ts';

describe('formulas', () => {
  it('mean what they mean in TypeScript', () => {
    const module = new ModuleWriter(2);
    const run = module.define([], 'none', (body) => {
      const { result } = formulas(
        body,
        f64x2,
        { x: body.keep(load(0)), third: 1 / 3 },
        { y: 'x - 1 / 3 + third * x / 7', result: '2 / 3 - y * (y - x) - (third - 1 + 2 * 3)' },
      );
      body.store(1, result);
    });
    module.export('run', run);
    const { memory, call } = instantiate(module);
    const cells = new Float64Array(memory.buffer);
    cells.set([0.1, -40]);
    call('run');
    const third = 1 / 3;
    const expected = [0.1, -40].map((x) => {
      const y = x - 1 / 3 + (third * x) / 7;
      return 2 / 3 - y * (y - x) - (third - 1 + 2 * 3);
    });
    expect([...cells.subarray(2, 4)]).toEqual(expected);
  });

  it('round numbers to the lanes', () => {
    const module = new ModuleWriter(1);
    const run = module.define([], 'none', (body) =>
      body.store(0, formulas(body, f32x4, {}, { third: '1 / 3' }).third),
    );
    module.export('run', run);
    const { memory, call } = instantiate(module);
    call('run');
    expect([...new Float32Array(memory.buffer, 0, 4)]).toEqual(Array(4).fill(Math.fround(1 / 3)));
  });

  it.each([
    ['x + y', /y is unknown/],
    ['x ^ 2', /\^ is unknown/],
    ['hill(x, 1, 2)', /hill is unknown/],
    ['-x', /negate is unknown/],
    ['x +', /a value is expected/],
  ])('refuse %s', (text, message) => {
    const write = (): unknown =>
      new ModuleWriter(1).define(['v128'], 'v128', (body, x) => formulas(body, f64x2, { x }, { text }).text);
    expect(write).toThrow(message);
  });
});
