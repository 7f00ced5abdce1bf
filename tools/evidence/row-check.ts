import type { Evidence } from '../../src/quantities/index.ts';
import { findRows, type Row, type Tables } from './tables.ts';

/** How a UCUM unit is written in the tables, and what a value in it must be multiplied by to be the printed number. */
const spellings: Readonly<Record<string, readonly (readonly [pattern: RegExp, factor: number])[]>> = {
  um: [
    [/µm/, 1],
    [/\bmm\b/, 1e-3],
  ],
  mm: [
    [/\bmm\b/, 1],
    [/µm/, 1e3],
    [/\bcm\b/, 0.1],
  ],
  cm2: [[/cm²/, 1]],
  '/cm2': [[/cm²|cm⁻²/, 1]],
  '/mm2': [[/mm⁻²|\/mm²/, 1]],
  Hz: [
    [/Hz/, 1],
    [/rpm|strokes\/min/, 60],
  ],
  a: [[/\by\b|years?|age/, 1]],
  d: [
    [/days?|\bd\b/, 1],
    [/weeks?|\bwk\b/, 1 / 7],
    [/months?/, 1 / 30],
  ],
  wk: [
    [/weeks?|\bwk\b/, 1],
    [/months?/, 1 / 4],
  ],
  mo: [[/months?/, 1]],
  h: [
    [/\bh\b|hours?/, 1],
    [/days?/, 1 / 24],
    [/weeks?|\bwk\b/, 1 / 168],
    [/\bmin\b|minutes?/, 60],
  ],
  min: [
    [/\bmin\b|minutes?/, 1],
    [/\bh\b|hours?/, 1 / 60],
  ],
  s: [
    [/\bs\b/, 1],
    [/\bms\b/, 1e3],
  ],
  '%': [[/%/, 1]],
  mN: [
    [/\bmN\b/, 1],
    [/\bN\b/, 1e-3],
  ],
  'mN/um': [[/mN\/µm/, 1]],
  'mV/mm': [[/mV\/mm/, 1]],
  'um/d': [[/µm\/h/, 1 / 24]],
  '/d': [[/\/d\b/, 1]],
  mg: [
    [/\bmg\b/, 1],
    [/\bg\b/, 1e-3],
  ],
  'mg/kg': [[/mg\/kg/, 1]],
  g: [[/\bg\b/, 1]],
  kg: [[/\bkg\b/, 1]],
  mJ: [[/\bmJ\b/, 1]],
  W: [[/\bW\b/, 1]],
  ms: [[/\bms\b/, 1]],
  'g/mol': [[/MW|g\/mol|Da/, 1]],
  MHz: [
    [/MHz/, 1],
    [/kHz/, 1e3],
  ],
  '1': [[/(?:)/, 1]],
};

const printedNumbers = (text: string): readonly number[] =>
  [
    ...text.replaceAll(/(\d),(\d{3})\b/g, '$1$2').matchAll(/(?:\d+(?:\.\d+)?|\.\d+)(?:×10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g),
  ].map(([number]) => plain(number));

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const plain = (number: string): number => {
  const [mantissa = '', power] = number.split('×10');
  if (power === undefined) return Number(mantissa);
  const exponent = power
    .split('')
    .map((c) => (c === '⁻' ? '-' : superscripts.indexOf(c)))
    .join('');
  return Number(`${mantissa}e${exponent}`);
};

/** The numbers of an entry that must stand in its row: what was read, not what was made of it. */
const mustStand = ({ value, access, spread }: Evidence): readonly number[] => {
  const ofSpread =
    spread.kind === 'none' ? [] : 'value' in spread ? [spread.value] : [spread.low, spread.high];
  const middleOfRange = access === 'recall' && spread.kind === 'range';
  return access === 'derived' || middleOfRange ? ofSpread : [value, ...ofSpread];
};

const stands = (row: Row, evidence: Evidence): boolean => {
  const printed = printedNumbers(row.text);
  return (spellings[evidence.unit] ?? []).some(
    ([pattern, factor]) =>
      pattern.test(row.context) &&
      mustStand(evidence).every((number) =>
        printed.some((p) => Math.abs(p - Math.abs(number) * factor) <= 1e-6 * Math.max(1e-9, p)),
      ),
  );
};

/** What is wrong with the row an entry names; nothing when value and unit stand there. */
export const rowProblem = (evidence: Evidence, tables: Tables): string | undefined => {
  if (evidence.from === 'assumed') {
    return evidence.row === undefined ? undefined : 'an assumed number has no row';
  }
  if (evidence.row === undefined) return 'no row of the evidence tables is named';
  const rows = findRows(tables, evidence.row);
  if (rows.length === 0) return `no row “${evidence.row}”`;
  if (spellings[evidence.unit] === undefined)
    return `how “${evidence.unit}” is written in the tables is not known here`;
  if (!rows.some((row) => stands(row, evidence))) {
    return `${mustStand(evidence).join(', ')} ${evidence.unit} not found in row “${evidence.row}”`;
  }
  const recalled = rows.every((row) => /\|\s*recall\s*\|/.test(row.text));
  return recalled && evidence.access !== 'recall'
    ? `row “${evidence.row}” is recalled, so the entry must say so`
    : undefined;
};
