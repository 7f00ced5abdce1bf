import { expect, test } from 'vitest';
import { rodas4, tsit5 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import { robertson } from '../system/systems.case.ts';
import { summariseCompilation } from './compilation-summary.ts';

test('counts what each pass makes of Robertson’s problem', () => {
  const summary = summariseCompilation(checkSystem(robertson), rodas4);
  // k1*A, k2*B^2, k3*B*C; below: six symbols, their products, three differences.
  expect(summary).toMatchObject({ texts: 3, treeNodes: 13, graphNodes: 14, rows: ['A', 'B', 'C'] });
  expect(summary.entries).toHaveLength(7);
  expect(summary.fill).toEqual([]);
  expect(summary.factors).toBe(8);
  expect(summary.attemptInstructions).toBeLessThan(summary.instructions);
  expect(summary.wasmBytes).toBeGreaterThan(1000);
  expect(summariseCompilation(checkSystem(robertson), tsit5).attemptInstructions).not.toBe(
    summary.attemptInstructions,
  );
});

/** Each state flows into the next, the last into the first. */
const ring = (count: number): SystemDeclaration => {
  const names = Array.from({ length: count }, (_, i) => `x${i}`);
  return {
    name: 'ring',
    time: { unit: 's', start: 1, end: 2 },
    states: Object.fromEntries(names.map((name) => [name, { unit: '1', meaning: name, initial: 1 }])),
    parameters: { k: { unit: 's-1', meaning: 'rate', value: 1 } },
    fluxes: names.map((from, i) => ({ from, to: names[(i + 1) % count] as string, rate: `k*${from}*t/t` })),
  };
};

test('finds the fill of a ring, which no order avoids, and names the clock', () => {
  const { rows, entries, order, fill, factors } = summariseCompilation(checkSystem(ring(5)), rodas4);
  expect(rows).toEqual(['x0', 'x1', 'x2', 'x3', 'x4', 't']);
  expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(fill.length).toBeGreaterThan(0);
  const places = [...entries, ...order.map((i) => ({ row: i, column: i }))];
  const distinct = new Set(places.map(({ row, column }) => `${row} ${column}`));
  expect(factors).toBe(distinct.size + fill.length);
  for (const { row, column } of fill) expect(distinct.has(`${row} ${column}`)).toBe(false);
});
