import type { Report } from '../planning/index.ts';
import { formatBand, formatNumber, formatRange, formatSignificant } from './number-format.ts';
import { siteName } from './prescription-words.ts';

export type Expected = Report['expectations'][number];
type Sighting = Expected['sightings'][number];

/** `Drag length 0.12 (0.08–0.19) mm`, or why there is no number. */
export const numberWords = ({ value, refused }: Expected): string | undefined => {
  if (value !== undefined) return `${value.name} ${formatBand(value)}`;
  return refused === undefined ? undefined : `No number. ${refused}`;
};

const unitWords: Readonly<Record<string, string>> = { h: 'hours', d: 'days' };

/** `lasted 3–6 hours, 36 persons (acne scars, roller)`, `2 of 30 persons (…)`. */
export const sightingWords = ({ kind, where, seen, share }: Sighting): string => {
  const { value, unit, spread, n, note } = seen;
  const persons = n === undefined ? [] : [`${formatSignificant(n, 4)} persons`];
  const number =
    spread.kind === 'range'
      ? formatRange(formatSignificant(spread.low), formatSignificant(spread.high))
      : formatSignificant(value);
  const about = `(${[where, ...(note === undefined ? [] : [note])].join('; ')})`;
  if (kind === 'counted') {
    const interval =
      share === undefined
        ? ''
        : `, 95 % interval ${formatRange(formatNumber(100 * share.low, 0), formatNumber(100 * share.high, 0))} %`;
    return `${number} of ${persons.join('')}${interval} ${about}`;
  }
  const time = `${kind === 'lasted' ? 'lasted' : 'gone within'} ${number} ${unitWords[unit] ?? unit}`;
  return `${[time, ...persons].join(', ')} ${about}`;
};

/** Expectations of one kind, whatever their zones. */
export type ExpectationGroup = readonly [first: Expected, ...rest: Expected[]];

/** A group that says nothing but why has no evidence to mark. */
export const isMarkedExpectation = (group: ExpectationGroup): boolean =>
  group.some(({ value, sightings }) => value !== undefined || sightings.length > 0);

/** The zone an expectation is about, as a reader names it. */
export const zoneWords = ({ zone }: Expected, { plan }: Report): string | undefined => {
  const found = plan.zones.find(({ id }) => id === zone);
  return found === undefined ? undefined : `${siteName(found.site)}, ${found.id}`;
};

/** The model’s numbers, each with its zone where they differ between zones. */
export const expectationWords = (group: ExpectationGroup, report: Report): readonly string[] =>
  group.flatMap((entry) => {
    const words = numberWords(entry);
    const zone = zoneWords(entry, report);
    return words === undefined ? [] : [zone === undefined ? words : `${zone}: ${words}`];
  });

export const expectationGroups = ({ expectations }: Report): readonly ExpectationGroup[] => {
  const groups = new Map<string, [Expected, ...Expected[]]>();
  for (const entry of expectations) {
    const group = groups.get(entry.id);
    if (group === undefined) groups.set(entry.id, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
};
