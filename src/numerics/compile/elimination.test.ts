import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eliminate, type Position } from './elimination.ts';

const n = 8;
const patterns = fc.array(fc.record({ row: fc.nat(n - 1), column: fc.nat(n - 1) }), { maxLength: 24 });

/** Plain dense elimination in the given order, without pivoting. */
const denseFactors = (entries: readonly Position[], order: readonly number[]): number[][] => {
  const a = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 40 + i : 0)));
  entries.forEach(({ row, column }, i) => {
    if (row !== column) (a[row] as number[])[column] = 1 + 0.37 * (i % 7);
  });
  order.forEach((k, q) => {
    for (const i of order.slice(q + 1)) {
      const row = a[i] as number[];
      const factor = (row[k] ?? 0) / ((a[k] ?? [])[k] ?? 1);
      row[k] = factor;
      if (factor === 0) continue;
      for (const j of order.slice(q + 1)) row[j] = (row[j] ?? 0) - factor * ((a[k] ?? [])[j] ?? 0);
    }
  });
  return a;
};

describe('symbolic elimination', () => {
  test('foresees every entry of the factors, each once, in order', () => {
    fc.assert(
      fc.property(patterns, (entries) => {
        const { order, lower, upper } = eliminate(n, entries);
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
        const factors = denseFactors(entries, order);
        order.forEach((i, q) => {
          const left = order.slice(0, q).filter((j) => lower[i]?.includes(j));
          const right = order.slice(q + 1).filter((j) => upper[i]?.includes(j));
          expect(lower[i]).toEqual(left);
          expect(upper[i]).toEqual(right);
          factors[i]?.forEach((value, j) => {
            if (value !== 0 && i !== j) expect([...left, ...right]).toContain(j);
          });
        });
      }),
    );
  });

  test('an arrow matrix fills nothing when its tip goes last', () => {
    const arrow = Array.from({ length: n }, (_, i) => [
      { row: 0, column: i },
      { row: i, column: 0 },
    ]).flat();
    const { lower, upper } = eliminate(n, arrow);
    expect([...lower, ...upper].flat()).toHaveLength(2 * (n - 1));
  });
});
