import type { Band, Finding } from '../planning/index.ts';
import { formatNumber, formatRange } from './number-format.ts';
import { counted } from './prescription-words.ts';
import { severityWords } from './words.ts';

/** A, B, … for as many plans as an alphabet has letters, then numbers. */
export const planLetter = (index: number): string => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index] ?? String(index + 1);

/** `■ 1 stops the plan · ▲ 2 need a decision`. */
export const findingCounts = (findings: readonly Finding[]): string => {
  const counts = (['block', 'warn', 'inform'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const { icon, word } = severityWords[severity];
    return count === 0 ? [] : [`${icon} ${word}: ${count}`];
  });
  return counts.length === 0 ? 'No findings' : counts.join(' · ');
};

/** What a difference scenario by scenario is, and what it is not. */
export const comparisonExplained = (scenarios: number): readonly string[] =>
  scenarios === 0
    ? ['No scenario was sampled: nominal numbers stand alone, and no difference is stated.']
    : [
        `Scenario by scenario: in each of ${counted(scenarios, 'scenario', 'scenarios')} every plan meets the same person, ` +
          'the same device and the same hand, and the first plan’s number is taken from the other’s. What remains is ' +
          'what the plans do differently, so the interval of a difference is often narrower than the intervals of the ' +
          'two numbers suggest.',
        'Intervals hold nine scenarios in ten. One that holds 0 means that the scenarios do not agree on the sign. ' +
          'Higher is neither better nor worse: what is wanted stands in the goals of a plan. “No difference” means none at the decimals shown.',
      ];

/** `−0.10 (−0.21 to 0.02)`: the first plan subtracted; in words where nothing is left at the precision shown. */
export const differenceWords = ({ median, low90, high90 }: Band, decimals: number): string => {
  if (isNothing({ low90, high90 }, decimals)) return 'no difference';
  const plus = Number(median.toFixed(decimals)) > 0 ? '+' : '';
  return `${plus}${formatNumber(median, decimals)} (${formatRange(formatNumber(low90, decimals), formatNumber(high90, decimals))})`;
};

export const isNothing = ({ low90, high90 }: Pick<Band, 'low90' | 'high90'>, decimals: number): boolean =>
  Number(low90.toFixed(decimals)) === 0 && Number(high90.toFixed(decimals)) === 0;
