export interface Point {
  readonly x: number;
  readonly y: number;
}

const at = ({ x, y }: Point): string => `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`;

/** Path data of straight lines from point to point; nothing for no point. */
export const polyline = (points: readonly Point[]): string =>
  points.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point)}`).join('');
