/** What somebody typed as a number: a comma may stand for the point. Text that is no number stays text; none is nothing. */
export const readNumber = (text: string): number | string | undefined => {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const plain = trimmed.replace(',', '.').replace('\u2212', '-');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : trimmed;
};

export const writeNumber = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';

/** The next multiple of `step`, without the dust of binary fractions. */
export const stepped = (value: number, step: number, up: boolean): number => {
  const next = up ? Math.floor(value / step + 1e-9) + 1 : Math.ceil(value / step - 1e-9) - 1;
  return Number((next * step).toFixed(6));
};
