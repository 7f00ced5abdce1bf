/**
 * Order of elimination of a sparse matrix and the entries of its factors. Pivots stay on the diagonal, chosen by
 * Markowitz (1957, doi 10.1287/mnsc.3.3.255): least product of the other entries in row and column. Without
 * pivoting for size: the matrix is I/(γh) − J, whose diagonal grows as the step shrinks.
 */
export interface Elimination {
  /** Rows and columns in the order of elimination. */
  readonly order: readonly number[];
  /** By row: columns of L (left of the pivot) and of U (right of it), each in the order of elimination. */
  readonly lower: readonly (readonly number[])[];
  readonly upper: readonly (readonly number[])[];
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Of an n×n matrix with these entries; the diagonal is always there. */
export const eliminate = (n: number, entries: readonly Position[]): Elimination => {
  const rows = Array.from({ length: n }, (_, i) => new Set([i]));
  const columns = Array.from({ length: n }, (_, i) => new Set([i]));
  const enter = (row: number, column: number): void => {
    rows[row]?.add(column);
    columns[column]?.add(row);
  };
  for (const { row, column } of entries) enter(row, column);
  const isLeft = Array.from({ length: n }, () => true);
  const order: number[] = [];
  // Sets keep only what is left to eliminate; what has been is recorded in the factors.
  const lower = Array.from({ length: n }, (): number[] => []);
  const upper = Array.from({ length: n }, (): number[] => []);
  for (let k = 0; k < n; k += 1) {
    const pivot = cheapest(rows, columns, isLeft);
    order.push(pivot);
    isLeft[pivot] = false;
    const inRow = [...(rows[pivot] ?? [])].filter((column) => column !== pivot);
    const inColumn = [...(columns[pivot] ?? [])].filter((row) => row !== pivot);
    upper[pivot]?.push(...inRow);
    for (const row of inColumn) {
      lower[row]?.push(pivot);
      rows[row]?.delete(pivot);
      for (const column of inRow) enter(row, column);
    }
    for (const column of inRow) columns[column]?.delete(pivot);
  }
  const place = Array.from({ length: n }, () => 0);
  order.forEach((index, at) => (place[index] = at));
  for (const row of upper) row.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
  return { order, lower, upper };
};

const cheapest = (
  rows: readonly ReadonlySet<number>[],
  columns: readonly ReadonlySet<number>[],
  isLeft: readonly boolean[],
): number => {
  let best = -1;
  let least = Infinity;
  isLeft.forEach((left, i) => {
    const cost = ((rows[i]?.size ?? 1) - 1) * ((columns[i]?.size ?? 1) - 1);
    if (left && cost < least) [best, least] = [i, cost];
  });
  return best;
};
