import { describe, expect, it } from 'vitest';
import { instantiate, onArrays } from './instance.case.ts';
import { both, either, f32x4, f64x2, not, oneOf, select, without, type FloatLanes } from './lanes.ts';
import { load } from './memory.ts';
import { ModuleWriter } from './module-writer.ts';
import type { Vector } from './operand.ts';

const values = [0, -0, 1, -1, 0.1, 2.5, -2.5, 3.5, 1e30, -1e-30, Infinity, -Infinity, NaN];
const pairs = values.flatMap((x) => values.map((y) => [x, y] as const));
const xs = pairs.map(([x]) => x);
const ys = pairs.map(([, y]) => y);

const operations: Readonly<
  Record<
    string,
    readonly [(lanes: FloatLanes, x: Vector, y: Vector) => Vector, (x: number, y: number) => number]
  >
> = {
  add: [(lanes, x, y) => lanes.add(x, y), (x, y) => x + y],
  subtract: [(lanes, x, y) => lanes.subtract(x, y), (x, y) => x - y],
  multiply: [(lanes, x, y) => lanes.multiply(x, y), (x, y) => x * y],
  divide: [(lanes, x, y) => lanes.divide(x, y), (x, y) => x / y],
  minimum: [(lanes, x, y) => lanes.minimum(x, y), (x, y) => (y < x ? y : x)],
  maximum: [(lanes, x, y) => lanes.maximum(x, y), (x, y) => (x < y ? y : x)],
  negate: [(lanes, x) => lanes.negate(x), (x) => -x],
  absolute: [(lanes, x) => lanes.absolute(x), (x) => Math.abs(x)],
  sqrt: [(lanes, x) => lanes.sqrt(x), (x) => Math.sqrt(x)],
  floor: [(lanes, x) => lanes.floor(x), (x) => Math.floor(x)],
};

const comparisons: Readonly<
  Record<
    string,
    readonly [(lanes: FloatLanes, x: Vector, y: Vector) => Vector, (x: number, y: number) => boolean]
  >
> = {
  equal: [(lanes, x, y) => lanes.equal(x, y), (x, y) => x === y],
  notEqual: [(lanes, x, y) => lanes.notEqual(x, y), (x, y) => x !== y],
  below: [(lanes, x, y) => lanes.below(x, y), (x, y) => x < y],
  atMost: [(lanes, x, y) => lanes.atMost(x, y), (x, y) => x <= y],
  above: [(lanes, x, y) => lanes.above(x, y), (x, y) => x > y],
  atLeast: [(lanes, x, y) => lanes.atLeast(x, y), (x, y) => x >= y],
  both: [(l, x, y) => both(l.below(x, y), l.below(x, l.constant(1))), (x, y) => x < y && x < 1],
  either: [(l, x, y) => either(l.below(x, y), l.below(x, l.constant(1))), (x, y) => x < y || x < 1],
  oneOf: [(l, x, y) => oneOf(l.below(x, y), l.below(x, l.constant(1))), (x, y) => x < y !== x < 1],
  without: [(l, x, y) => without(l.below(x, y), l.below(x, l.constant(1))), (x, y) => x < y && !(x < 1)],
  not: [(lanes, x, y) => not(lanes.below(x, y)), (x, y) => !(x < y)],
};

describe.each([f64x2, f32x4])('$shape', (lanes) => {
  const round = lanes === f64x2 ? (x: number): number => x : Math.fround;

  it.each(Object.entries(operations))('%s', (_, [vector, scalar]) => {
    const given = onArrays(lanes, (__, x, y) => vector(lanes, x, y))(xs, ys);
    expect([...given]).toEqual(pairs.map(([x, y]) => round(scalar(round(x), round(y)))));
  });

  it.each(Object.entries(comparisons))('%s', (_, [vector, scalar]) => {
    const chosen = onArrays(lanes, (__, x, y) =>
      select(vector(lanes, x, y), lanes.constant(1), lanes.constant(0)),
    );
    expect([...chosen(xs, ys)]).toEqual(pairs.map(([x, y]) => (scalar(round(x), round(y)) ? 1 : 0)));
  });

  it('multiplies and adds', () => {
    const given = onArrays(lanes, (_, x, y) =>
      lanes.subtract(
        lanes.multiplyAdd(x, y, lanes.constant(10)),
        lanes.negativeMultiplyAdd(x, y, lanes.constant(100)),
      ),
    );
    expect([...given([2, 3, -4, 5], [7, 11, 13, 17])]).toEqual([-62, -24, -194, 80]);
  });

  it('says in which lanes a mask is true', () => {
    const module = new ModuleWriter(1);
    const isNegative = lanes.below(load(0), lanes.constant(0));
    module.export(
      'bits',
      module.define([], 'i32', () => lanes.integers.bitmask(isNegative)),
    );
    const { memory, call } = instantiate(module);
    const cell = lanes === f64x2 ? new Float64Array(memory.buffer) : new Float32Array(memory.buffer);
    expect(call('bits')).toBe(0);
    cell[lanes.count - 1] = -1;
    expect(call('bits')).toBe(1 << (lanes.count - 1));
    cell[0] = -2;
    expect(call('bits')).toBe(1 + (1 << (lanes.count - 1)));
  });

  it('computes with the bits as integers', () => {
    const { integers } = lanes;
    const two = integers.constant(2n);
    const given = onArrays(lanes, (_, x) =>
      integers.subtract(integers.add(integers.shiftRight(integers.shiftLeft(x, 4), 3), two), two),
    );
    const bits = lanes === f64x2 ? 64 : 32;
    const view = new DataView(new ArrayBuffer(8));
    const expected = values.map((x) => {
      if (bits === 64) {
        view.setFloat64(0, x);
        view.setBigUint64(0, BigInt.asUintN(64, view.getBigUint64(0) << 4n) >> 3n);
        return view.getFloat64(0);
      }
      view.setFloat32(0, x);
      view.setUint32(0, (view.getUint32(0) << 4) >>> 3);
      return view.getFloat32(0);
    });
    expect([...given(values)]).toEqual(expected);
  });
});
