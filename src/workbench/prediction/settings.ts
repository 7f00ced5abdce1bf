/** How a page predicts: read once from its address, so that a link reproduces a report. */
export interface Settings {
  readonly seed: number;
  readonly scenarios: number;
  /** Behind the bands of the healing course. */
  readonly draws: number;
  readonly workers: number;
}

const whole = (text: string | null, otherwise: number, highest: number): number => {
  const value = text === null || text.trim() === '' ? otherwise : Number(text);
  return Number.isInteger(value) && value >= 0 && value <= highest ? value : otherwise;
};

export const settingsFrom = (query: URLSearchParams, cores: number): Settings => ({
  seed: whole(query.get('seed'), 1, 0xffff_ffff),
  scenarios: whole(query.get('scenarios'), 24, 1000),
  draws: whole(query.get('draws'), 256, 10_000),
  workers: Math.max(1, Math.min(2, cores)),
});
