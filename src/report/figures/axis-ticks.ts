/** A step is taken as 1, 2, 5 or 10 times a power of ten, whichever its logarithm is nearest to. */
const roundFactor = (step: number): number => {
  if (step >= Math.sqrt(50)) return 10;
  if (step >= Math.sqrt(10)) return 5;
  return step >= Math.sqrt(2) ? 2 : 1;
};

/** Round numbers from `low` to `high`, about `count` steps of them. */
export const axisTicks = (low: number, high: number, count: number): readonly number[] => {
  const step = (high - low) / count;
  if (!(step > 0 && step < Infinity)) return [];
  let tens = 1;
  while (step / tens >= 10) tens *= 10;
  let parts = 1;
  while (step * parts < 1) parts *= 10;
  const factor = roundFactor((step * parts) / tens);
  // Tick i is i · times / over, one of them 1: 3 / 10 is the double nearest to 0.3, 3 · 0.1 is not.
  const [times, over] = parts > 1 ? [1, parts / factor] : [tens * factor, 1];
  const tick = (index: number): number => (index * times) / over;
  const nearestIndex = (value: number): number => Math.floor((value * over) / times + 0.5);
  const [near, far] = [nearestIndex(low), nearestIndex(high)];
  const first = tick(near) < low ? near + 1 : near;
  const last = tick(far) > high ? far - 1 : far;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => tick(first + i));
};
