import { scalar, type Scalar } from './scalar.ts';

/** A rectangle of square cells. Cells at the far edges may reach beyond the rectangle; their inside part counts. */
export interface Grid2 {
  readonly widthMm: Scalar<'mm'>;
  readonly heightMm: Scalar<'mm'>;
  readonly cellMm: Scalar<'mm'>;
  readonly columns: number;
  readonly rows: number;
}

/** One value per cell, row-major, unit stated once. */
export interface Field2<Code extends string = string> {
  readonly grid: Grid2;
  readonly unit: Code;
  readonly values: Float64Array;
}

/** Covers `widthMm × heightMm` with cells of side `cellMm` from the corner (0, 0). @throws RangeError */
export const gridOver = (widthMm: number, heightMm: number, cellMm: number): Grid2 => {
  if (!(widthMm > 0 && heightMm > 0 && cellMm > 0)) throw new RangeError('a grid needs positive sides');
  return {
    widthMm: scalar(widthMm, 'mm'),
    heightMm: scalar(heightMm, 'mm'),
    cellMm: scalar(cellMm, 'mm'),
    columns: Math.ceil(widthMm / cellMm),
    rows: Math.ceil(heightMm / cellMm),
  };
};

export const fieldOn = <Code extends string>(grid: Grid2, unit: Code): Field2<Code> => ({
  grid,
  unit,
  values: new Float64Array(grid.columns * grid.rows),
});

/** Length of cell `index` that lies inside an axis of `lengthMm`. */
export const insideLength = (index: number, cellMm: number, lengthMm: number): number =>
  Math.min(cellMm, lengthMm - index * cellMm);
