const gap = 5;

const round = (value: number): number => Number(value.toFixed(2));

/** Strokes rising at 45° inside a rectangle: told apart without colour, and without a pattern’s id. */
export const hatch = (left: number, top: number, right: number, bottom: number): string => {
  const height = bottom - top;
  const count = Math.max(0, Math.ceil((right - left + height) / gap) - 1);
  return Array.from({ length: count }, (_, k) => {
    const foot = left - height + (k + 1) * gap;
    const from = Math.max(left, foot);
    const to = Math.min(right, foot + height);
    return to > from
      ? `M${round(from)} ${round(bottom - (from - foot))}L${round(to)} ${round(bottom - (to - foot))}`
      : '';
  }).join('');
};
