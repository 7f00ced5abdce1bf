import { formatSignificant } from '../number-format.ts';
import { superscript } from '../unit-format.ts';

const mostDigits = 15;

/** Digits that tell neighbours apart. */
const digitsFor = (ticks: readonly number[]): number => {
  const texts = (digits: number): number =>
    new Set(ticks.map((tick) => formatSignificant(tick, digits))).size;
  let digits = 3;
  while (digits < mostDigits && texts(digits) < ticks.length) digits += 1;
  return digits;
};

/** Powers of ten that would be long are written as powers. */
const label = (tick: number, digits: number): string => {
  const [mantissa, exponent = '0'] = tick.toExponential().split('e');
  return mantissa === '1' && Math.abs(Number(exponent)) >= 4
    ? `10${superscript(Number(exponent))}`
    : formatSignificant(tick, digits);
};

/** What stands at the ticks of an axis. */
export const tickLabels = (ticks: readonly number[]): readonly string[] => {
  const digits = digitsFor(ticks);
  return ticks.map((tick) => label(tick, digits));
};
