/** Heights of labels in order, each as near to what it names as the next allows. */
export const spread = (
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] => {
  const step = Math.min(gap, (high - low) / Math.max(1, wanted.length - 1));
  const placed: number[] = [];
  wanted.forEach((y, i) => {
    placed.push(Math.max(y, i === 0 ? low : (placed[i - 1] ?? low) + step));
  });
  let limit = high;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    placed[i] = Math.min(placed[i] ?? limit, limit);
    limit = (placed[i] ?? limit) - step;
  }
  return placed;
};

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
