/** Sparse LU factors as straight-line code, every factor at its own cell. */
import type { Elimination } from './elimination.ts';
import { cellAt, type Region } from './program.ts';
import type { SectionBuilder, Value } from './section-builder.ts';

type Entry = `${number} ${number}`;

const entry = (row: number, column: number): Entry => `${row} ${column}`;

/** Number of cells the factors of an elimination take. */
export const factorCount = ({ order, lower, upper }: Elimination): number =>
  order.length + [...lower, ...upper].reduce((sum, columns) => sum + columns.length, 0);

/**
 * L·D·U of one matrix: written in one section, read in others. L and U have ones on their diagonals and D is stored
 * as reciprocals, so that each row of either substitution waits for one product and sum only.
 */
export class SparseFactors {
  private readonly elimination: Elimination;
  private readonly cells: ReadonlyMap<Entry, number>;
  /** Entries that are stored with the opposite sign. */
  private readonly opposite = new Set<Entry>();

  constructor(elimination: Elimination, region: Region) {
    this.elimination = elimination;
    const { order, lower, upper } = elimination;
    const entries = order.flatMap((i) => [
      ...(lower[i] ?? []).map((j) => entry(i, j)),
      entry(i, i),
      ...(upper[i] ?? []).map((j) => entry(i, j)),
    ]);
    this.cells = new Map(entries.map((key, index) => [key, cellAt(region, index)]));
  }

  /** The factors of a matrix, row operations as in elimination without pivoting; they go to their cells. */
  factorise(builder: SectionBuilder, matrix: (row: number, column: number) => Value | undefined): void {
    const { order, lower, upper } = this.elimination;
    const values = new Map<Entry, Value>();
    const one = builder.constant(1);
    for (const i of order) {
      // Row by row: what lies to the left of the pivot is eliminated with the rows above.
      const columns = [...(lower[i] ?? []), i, ...(upper[i] ?? [])];
      const row = new Map(columns.map((j) => [j, matrix(i, j)]));
      for (const k of lower[i] ?? []) {
        const left = row.get(k) as Value;
        row.set(k, builder.multiply(left, values.get(entry(k, k)) as Value));
        for (const j of upper[k] ?? []) {
          const product = builder.multiply(left, values.get(entry(k, j)) as Value);
          const old = row.get(j);
          row.set(j, old === undefined ? builder.negate(product) : builder.subtract(old, product));
        }
      }
      const reciprocal = builder.divide(one, row.get(i) as Value);
      row.set(i, reciprocal);
      for (const j of upper[i] ?? []) row.set(j, builder.multiply(row.get(j) as Value, reciprocal));
      for (const j of columns) {
        const value = row.get(j) as Value;
        const key = entry(i, j);
        values.set(key, value);
        if (builder.isNegated(value)) this.opposite.add(key);
        builder.store(this.cells.get(key) as number, builder.sizeOf(value));
      }
    }
  }

  /**
   * Solution of L·D·U·x = right side, the right side asked for row by row. In each sum what is known last comes last:
   * the rows wait for one another.
   */
  solve(builder: SectionBuilder, right: (row: number) => Value): ReadonlyMap<number, Value> {
    const { order, lower, upper } = this.elimination;
    const x = new Map<number, Value>();
    for (const i of order) {
      let sum = right(i);
      for (const j of lower[i] ?? []) sum = this.minusProduct(builder, sum, entry(i, j), x.get(j) as Value);
      x.set(i, sum);
    }
    for (const i of order.toReversed()) {
      let sum = builder.multiply(x.get(i) as Value, this.load(builder, entry(i, i)));
      for (const j of (upper[i] ?? []).toReversed()) {
        sum = this.minusProduct(builder, sum, entry(i, j), x.get(j) as Value);
      }
      x.set(i, sum);
    }
    return x;
  }

  private load(builder: SectionBuilder, key: Entry): Value {
    const value = builder.load(this.cells.get(key) as number);
    return this.opposite.has(key) ? builder.negate(value) : value;
  }

  private minusProduct(builder: SectionBuilder, sum: Value, key: Entry, x: Value): Value {
    return builder.subtract(sum, builder.multiply(this.load(builder, key), x));
  }
}
