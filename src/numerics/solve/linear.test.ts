/** Random stiff linear systems against the exponential of their matrix. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { methods } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import { solve } from './solve.ts';

type Matrix = readonly (readonly number[])[];

const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    (b[0] ?? []).map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] ?? 0), 0)),
  );

/** Taylor series of a matrix scaled to norm below 1/4, squared back. */
const exponential = (a: Matrix): Matrix => {
  const norm = Math.max(...a.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)));
  const squarings = Math.max(0, Math.ceil(Math.log2(4 * norm)));
  const scaled = a.map((row) => row.map((value) => value / 2 ** squarings));
  const identity = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  let sum: Matrix = identity;
  let term: Matrix = identity;
  for (let k = 1; k <= 14; k += 1) {
    term = product(term, scaled).map((row) => row.map((value) => value / k));
    const last = term;
    sum = sum.map((row, i) => row.map((value, j) => value + (last[i]?.[j] ?? 0)));
  }
  for (let k = 0; k < squarings; k += 1) sum = product(sum, sum);
  return sum;
};

/** Compartments that exchange and lose material: rates from 1e-3 to 1e4 per second, eigenvalues in the left half plane. */
const rates = fc.array(
  fc.record({ from: fc.nat(3), to: fc.nat(4), decade: fc.double({ min: -3, max: 4, noNaN: true }) }),
  { minLength: 3, maxLength: 9 },
);

const names = ['a', 'b', 'c', 'd'];

test.each(methods.filter(({ stiff }) => stiff).map((method) => [method.id, method] as const))(
  '%s follows random compartments to their exact amounts',
  (_, method) => {
    fc.assert(
      fc.property(rates, (list) => {
        const used = list.filter(({ from, to }) => from !== to);
        fc.pre(used.length > 0);
        const matrix = names.map(() => names.map(() => 0));
        const values = used.map(({ decade }) => 10 ** decade);
        used.forEach(({ from, to }, i) => {
          const rate = values[i] ?? 0;
          const row = matrix[from] as number[];
          row[from] = (row[from] ?? 0) - rate;
          const target = matrix[to];
          if (target !== undefined) target[from] = (target[from] ?? 0) + rate;
        });
        const system = checkSystem({
          name: 'compartments',
          time: { unit: 's', start: 0, end: 2 },
          states: Object.fromEntries(
            names.map((name, i) => [
              name,
              { unit: '1', meaning: name, initial: 1 + i, scale: 1, nonNegative: true },
            ]),
          ),
          parameters: Object.fromEntries(
            values.map((value, i) => [`k${i}`, { unit: 's-1', meaning: 'rate', value }]),
          ),
          fluxes: used.map(({ from, to }, i) => ({
            from: names[from] ?? '',
            ...(names[to] === undefined ? {} : { to: names[to] }),
            rate: `k${i}*${names[from]}`,
          })),
        });
        const saveAt = [0.01, 0.5, 2];
        const { outcome, states } = solve({ system }, method, { control: { rtol: 1e-6 }, saveAt });
        expect(outcome.kind).toBe('finished');
        saveAt.forEach((time, at) => {
          const exact = exponential(matrix.map((row) => row.map((value) => value * time)));
          exact.forEach((row, i) => {
            const amount = row.reduce((sum, value, j) => sum + value * (1 + j), 0);
            expect(Math.abs((states[4 * at + i] ?? NaN) - amount)).toBeLessThan(1e-4);
          });
        });
      }),
      { numRuns: 15 },
    );
  },
);
