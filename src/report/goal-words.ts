import type { Report, ReportedGoal, ReportedIndicator } from '../planning/index.ts';
import { formatNumber, formatRange, formatSignificant, withUnit } from './number-format.ts';

type Bounds = ReportedGoal['desired'];

/** `≥ 0.8 mm`, `≤ 5 %`, `0.8–1.2 mm`. */
export const boundsWords = ({ atLeast, atMost }: Bounds, unit: string): string => {
  if (atLeast !== undefined && atMost !== undefined) {
    return withUnit(formatRange(formatSignificant(atLeast), formatSignificant(atMost)), unit);
  }
  if (atLeast !== undefined) return withUnit(`≥ ${formatSignificant(atLeast)}`, unit);
  return atMost === undefined ? 'any' : withUnit(`≤ ${formatSignificant(atMost)}`, unit);
};

/** `83 %`: share of the sampled scenarios. Only all is 100 %, only none is 0 %. */
export const shareWords = (share: number | null): string => {
  if (share === null) return 'not sampled';
  const text = formatNumber(100 * share, 0);
  if (text === '100' && share < 1) return '> 99 %';
  return text === '0' && share > 0 ? '< 1 %' : `${text} %`;
};

/** A goal with the indicator it is about, as the report’s zone states it. */
export interface GoalEntry {
  readonly goal: ReportedGoal;
  readonly indicator: ReportedIndicator | undefined;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
}

export const goalEntries = ({ goals, zones }: Report): readonly GoalEntry[] =>
  goals.map((goal) => {
    const indicator = zones
      .find((zone) => zone.id === goal.zone)
      ?.indicators.find((entry) => entry.id === goal.indicator);
    return {
      goal,
      indicator,
      title: indicator?.title ?? goal.indicator,
      unit: indicator?.unit ?? '1',
      decimals: indicator?.decimals ?? 2,
    };
  });

export const valueWords = (value: number | null, { unit, decimals }: GoalEntry): string =>
  value === null ? 'not sampled' : withUnit(formatNumber(value, decimals), unit);

/** Where a nominal value stands. */
export const standingOf = (value: number, { desired, tolerated }: ReportedGoal): string => {
  if (inside(value, desired)) return 'as desired';
  return inside(value, tolerated) ? 'tolerated' : 'outside';
};

const inside = (value: number, { atLeast, atMost }: Bounds): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
