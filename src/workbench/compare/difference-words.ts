import type { ComparedValue } from '../../planning/index.ts';
import { formatNumber, formatRange } from '../../report/index.ts';

const signed = (value: number, decimals: number): string => {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** `−0.21 (−0.30 to −0.12)`; undefined where nothing differs in any scenario. */
export const differenceWords = (
  difference: NonNullable<ComparedValue['difference']>,
  decimals: number,
): string | undefined => {
  const { median, low90, high90 } = difference;
  if (low90 === 0 && high90 === 0 && median === 0) return undefined;
  const [low, high] = [signed(low90, decimals), signed(high90, decimals)];
  const range = low.startsWith('+') || high.startsWith('+') ? `${low} to ${high}` : formatRange(low, high);
  return `${signed(median, decimals)} (${range})`;
};

/** Whether the central 90 % of the scenarios agree on the sign. */
export const isClear = ({ low90, high90 }: NonNullable<ComparedValue['difference']>): boolean =>
  low90 > 0 || high90 < 0;
