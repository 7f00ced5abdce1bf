import { describe, expect, it } from 'vitest';
import type { FunctionBody, Label, Local } from './function-body.ts';
import { call } from './function-reference.ts';
import { add, and, below, i32, isZero } from './i32.ts';
import { instantiate } from './instance.case.ts';
import { f64x2, i64x2 } from './lanes.ts';
import { load } from './memory.ts';
import { ModuleWriter } from './module-writer.ts';

const doubles = (memory: { readonly buffer: ArrayBuffer }, cells: number): readonly number[] => [
  ...new Float64Array(memory.buffer, 0, 2 * cells),
];

describe('a module', () => {
  it('has the bytes of the binary format', () => {
    const module = new ModuleWriter(1);
    const sum = module.define(['i32', 'i32'], 'i32', (_, a, b) => add(a, b));
    module.export('sum', sum);
    module.define([], 'none', (body) => body.store(0, f64x2.constant(1)));
    const name = (text: string): readonly number[] => [text.length, ...new TextEncoder().encode(text)];
    const section = (id: number, ...parts: readonly (readonly number[])[]): readonly number[] => {
      const content = parts.flat();
      return [id, content.length, ...content];
    };
    const one = [0, 0, 0, 0, 0, 0, 0xf0, 0x3f];
    const expected = [
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, [2], [0x60, 2, 0x7f, 0x7f, 1, 0x7f], [0x60, 0, 0]),
      section(3, [2], [0, 1]),
      section(5, [1], [0x00, 1]),
      section(7, [2], name('memory'), [0x02, 0], name('sum'), [0x00, 0]),
      section(
        10,
        [2],
        [7, 0, 0x20, 0, 0x20, 1, 0x6a, 0x0b],
        [14, 0, 0x41, 0, 0x41, 0, 0xfd, 0x00, 4, 16, 0xfd, 0x0b, 4, 0, 0x0b],
      ),
      section(11, [1], [0x00, 0x41, 16, 0x0b, 16], one, one),
    ];
    expect([...module.bytes()]).toEqual(expected.flat());
  });

  it('runs', () => {
    const module = new ModuleWriter(2);
    const cube = module.define(['v128'], 'v128', (_, x) => f64x2.multiply(x, f64x2.multiply(x, x)));
    const run = module.define([], 'none', (body) => body.store(1, call(cube, load(0))));
    module.export('run', run);
    const { memory, call: enter } = instantiate(module);
    new Float64Array(memory.buffer).set([2, -3]);
    enter('run');
    expect(doubles(memory, 2)).toEqual([2, -3, 8, -27]);
  });

  it('keeps each constant once, behind its cells', () => {
    const module = new ModuleWriter(5000);
    module.define([], 'none', (body) => {
      body.store(0, f64x2.add(f64x2.constant(1), f64x2.constant(-0)));
      body.store(1, f64x2.add(f64x2.constant(1), f64x2.constant(0)));
    });
    const { memory } = instantiate(module);
    expect(memory.buffer.byteLength).toBe(2 * 65536);
    expect([...new Float64Array(memory.buffer, 5000 * 16, 8)]).toEqual([1, 1, -0, -0, 0, 0, 0, 0]);
  });

  it('may define a function while it writes another', () => {
    const module = new ModuleWriter(1);
    const outer = module.define(['i32'], 'i32', (_, x) => {
      const inner = module.define(['i32'], 'i32', (__, y) => add(y, i32(-100)));
      return call(inner, call(inner, x));
    });
    module.export('outer', outer);
    expect(instantiate(module).call('outer', 7)).toBe(-193);
  });

  it('repeats until a lane needs attention', () => {
    const module = new ModuleWriter(2);
    const attempt = module.define([], 'none', (body) => body.store(0, f64x2.subtract(load(0), load(1))));
    const drive = module.define(['i32'], 'i32', (body, attempts) => {
      const done = body.local('i32');
      const attention = body.local('i32');
      body.loop((again) => {
        body.run(attempt);
        body.set(attention, i64x2.bitmask(f64x2.atMost(load(0), f64x2.constant(0))));
        body.set(done, add(done, i32(1)));
        body.branchIf(and(isZero(attention), below(done, attempts)), again);
      });
      return attention;
    });
    module.export('drive', drive);
    const { memory, call: enter } = instantiate(module);
    new Float64Array(memory.buffer).set([10, 10, 1, 2]);
    expect(enter('drive', 3)).toBe(0);
    expect(doubles(memory, 1)).toEqual([7, 4]);
    expect(enter('drive', 100)).toBe(0b10);
    expect(doubles(memory, 1)).toEqual([5, 0]);
  });

  it('leaves a block, from inside a loop too', () => {
    const module = new ModuleWriter(0);
    const count = module.define(['i32'], 'i32', (body, limit) => {
      const n = body.local('i32');
      body.block((leave) => {
        body.loop((again) => {
          body.branchIf(isZero(below(n, limit)), leave);
          body.set(n, add(n, i32(1)));
          body.branchIf(i32(1), again);
        });
      });
      return n;
    });
    module.export('count', count);
    const { call: enter } = instantiate(module);
    expect([enter('count', 0), enter('count', 9)]).toEqual([0, 9]);
  });

  it('writes sums of any length', () => {
    const module = new ModuleWriter(0);
    let sum = i32(0);
    for (let term = 1; term <= 20_000; term += 1) sum = add(sum, i32(1));
    module.export(
      'sum',
      module.define([], 'i32', () => sum),
    );
    expect(instantiate(module).call('sum')).toBe(20_000);
  });
});

describe('malformed use', () => {
  const write = (statements: (body: FunctionBody, module: ModuleWriter) => void): (() => void) => {
    const module = new ModuleWriter(1);
    return () => module.define([], 'none', (body) => statements(body, module));
  };
  const other = (): { body: FunctionBody; local: Local<'v128'>; label: Label } => {
    let found: { body: FunctionBody; local: Local<'v128'>; label: Label } | undefined;
    new ModuleWriter(0).define([], 'none', (body) => {
      body.loop((label) => {
        found = { body, local: body.local('v128'), label };
      });
    });
    if (found === undefined) throw new Error('nothing was written');
    return found;
  };

  it.each<[string, RegExp, (body: FunctionBody, module: ModuleWriter) => void]>([
    ['a local of another function as value', /another function/, (body) => body.store(0, other().local)],
    ['a local of another function as target', /another function/, (body) => body.set(other().local, load(0))],
    ['a branch to a closed loop', /loop that is not open/, (body) => body.branchIf(i32(1), other().label)],
    [
      'a call into another module',
      /another module/,
      (body) => body.run(new ModuleWriter(0).define([], 'none', () => undefined)),
    ],
    [
      'a value from another module',
      /another module/,
      (body) => body.store(0, call(new ModuleWriter(0).define([], 'v128', () => load(0)))),
    ],
    [
      'an export from another module',
      /“f” is a function of another module/,
      (_, module) =>
        module.export(
          'f',
          new ModuleWriter(0).define([], 'none', () => undefined),
        ),
    ],
    ['a store into the constants', /cell 1 of 1/, (body) => body.store(1, load(0))],
    ['a statement after the end', /already written/, () => other().body.store(0, load(0), i32(0))],
    [
      'a block left open',
      /a block is still open/,
      (body) => {
        try {
          body.block(() => {
            throw new Error('given up');
          });
        } catch {
          body.store(0, load(0));
        }
      },
    ],
    [
      'a block left open in a loop',
      /a loop ends while another is open/,
      (body) =>
        body.loop(() => {
          try {
            body.block(() => {
              throw new Error('given up');
            });
          } catch {
            body.store(0, load(0));
          }
        }),
    ],
  ])('is refused: %s', (_, message, statements) => expect(write(statements)).toThrow(message));

  it('is refused: two exports of one name, names beyond ASCII', () => {
    const module = new ModuleWriter(0);
    const nothing = module.define([], 'none', () => undefined);
    expect(() => module.export('memory', nothing)).toThrow(/“memory” is exported twice/);
    expect(() => module.export('größe', nothing)).toThrow(/not ASCII/);
  });
});
