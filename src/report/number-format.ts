import type { Band } from '../planning/index.ts';
import { formatUnit, superscript } from './unit-format.ts';

export const thinSpace = '\u2009';
export const minus = '\u2212';

const grouped = (digits: string): string =>
  digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, thinSpace);

const signed = (text: string): string => (/^-.*[1-9]/.test(text) ? minus : '') + text.replace(/^-/, '');

const withThousands = (text: string): string => {
  const [sign, whole, rest] = [
    /^\D?/.exec(text)?.[0] ?? '',
    /\d+/.exec(text)?.[0] ?? '',
    /\..*$/.exec(text)?.[0] ?? '',
  ];
  return `${sign}${grouped(whole)}${rest}`;
};

const powerOfTen = (text: string): string => {
  const [mantissa = '', exponent = ''] = text.split('e');
  return `${signed(mantissa)}${thinSpace}×${thinSpace}10${superscript(Number(exponent))}`;
};

/** Fixed decimals, true minus, thin spaces from 10 000 on. */
export const formatNumber = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals);
  if (!Number.isFinite(value)) return 'not defined';
  return text.includes('e') ? powerOfTen(value.toPrecision(3)) : withThousands(signed(text));
};

const inFull = (value: number, digits: number): string => {
  const whole = value.toFixed(0).replace('-', '').length;
  return value.toFixed(Math.max(0, digits - whole));
};

/** The digits that matter and no trailing zeros: for numbers whose scale is not known beforehand. */
export const formatSignificant = (value: number, digits = 3): string => {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? `${minus}∞` : 'not defined';
  const size = Math.abs(value);
  const short = value.toPrecision(digits);
  // Whole numbers below a million are not rounded to tens.
  const text = size >= 1 && size < 1e6 && short.includes('e') ? inFull(value, digits) : short;
  if (text.includes('e')) return powerOfTen(text.replace(/\.?0+(?=e)/, ''));
  return withThousands(signed(text.includes('.') ? text.replace(/\.?0+$/, '') : text));
};

/** `0.71–1.08`; in words where a sign would be read as a dash. */
export const formatRange = (low: string, high: string): string =>
  low.startsWith(minus) || high.startsWith(minus) ? `${low} to ${high}` : `${low}–${high}`;

/** What is said of one number: nominal, and what sampled scenarios give. */
export interface Banded {
  readonly nominal: number | null;
  readonly band: Band | null;
  readonly unit: string;
  readonly decimals: number;
}

/** A value with its unit: `28 cm²`, `83 %`. */
export const withUnit = (text: string, unit: string): string => {
  const shown = formatUnit(unit);
  return shown === '' ? text : `${text} ${shown}`;
};

/** Median and central 90 % without unit, or the nominal value marked as such. */
export const formatBandValue = ({ nominal, band, decimals }: Omit<Banded, 'unit'>): string => {
  if (band === null) return nominal === null ? 'not defined' : `${formatNumber(nominal, decimals)} nominal`;
  const range = formatRange(formatNumber(band.low90, decimals), formatNumber(band.high90, decimals));
  return `${formatNumber(band.median, decimals)} (${range})`;
};

/** `0.92 (0.71–1.08) mm`: median and central 90 %; without a band `0.92 mm nominal`. Never a lone number. */
export const formatBand = ({ nominal, band, unit, decimals }: Banded): string => {
  if (band !== null) return withUnit(formatBandValue({ nominal, band, decimals }), unit);
  return nominal === null ? 'not defined' : `${withUnit(formatNumber(nominal, decimals), unit)} nominal`;
};
