import type { Zone } from '../../planning/index.ts';

/** Stop rules of all zones, so that each is printed once. */
export interface StopRules {
  /** In force in every zone, where there are several. */
  readonly everywhere: readonly string[];
  /** What stands in a zone’s own row: the rules themselves, or their letters where they are long. */
  readonly ofZone: (zone: Zone) => readonly string[];
  /** Rules that rows name by letter. */
  readonly lettered: readonly { readonly letter: string; readonly rule: string }[];
  /** Letters of rules that this page has no room for. */
  readonly leftOut: readonly string[];
}

/** Characters of rules that rows can hold. */
const roomInRows = 400;

/** Characters that the list below the rows can hold: each row takes away some of its room. */
const roomInList = (rows: number): number => 1200 - 50 * rows;

export const stopRulesOf = ({ prescription }: Zone): readonly string[] =>
  prescription.kind === 'stepped' ? prescription.stopRules : [];

export const sharedStopRules = (zones: readonly Zone[]): StopRules => {
  const [first = [], ...rest] = zones.map(stopRulesOf);
  const everywhere =
    rest.length === 0
      ? []
      : [...new Set(first)].filter((rule) => rest.every((rules) => rules.includes(rule)));
  const own = (zone: Zone): readonly string[] =>
    stopRulesOf(zone).filter((rule) => !everywhere.includes(rule));
  const characters = zones.flatMap(own).reduce((sum, rule) => sum + rule.length, 0);
  if (characters + lengthOf(everywhere) <= roomInRows) {
    return { everywhere, ofZone: own, lettered: [], leftOut: [] };
  }
  const named = [...new Set(zones.flatMap(stopRulesOf))].map((rule, i) => ({ letter: letterOf(i), rule }));
  const numbers = new Map(named.map(({ rule }, i) => [rule, i]));
  const fits = named.filter(
    (_, i) => lengthOf(named.slice(0, i + 1).map(({ rule }) => rule)) <= roomInList(zones.length),
  );
  return {
    everywhere: [],
    ofZone: (zone) => spans(stopRulesOf(zone).map((rule) => numbers.get(rule) ?? 0)),
    lettered: fits,
    leftOut: named.slice(fits.length).map(({ letter }) => letter),
  };
};

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length + 4, 0);

/** r1, r2, …: unlike the numbers of passes and depths. */
const letterOf = (index: number): string => `r${index + 1}`;

/** `r1–r12`, `r2, r4`: runs of neighbouring rules as a span. */
const spans = (numbers: readonly number[]): readonly string[] => {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? letterOf(from) : `${letterOf(from)}–${letterOf(to)}`));
};
