import { catalogue, intervalOf, type IntervalOption, type Rule } from '../../catalogue/index.ts';
import { dayNumber, dayText } from '../../quantities/index.ts';

const rules: readonly Rule[] = catalogue.rules;

export interface WaitingRule {
  readonly rule: Rule;
  readonly options: readonly IntervalOption[];
  readonly applied: IntervalOption;
}

/** A rule whose sources disagree how long to wait, and whose word applies. */
export const waitingRule = (id: string, chosen: string | undefined): WaitingRule | undefined => {
  const rule = rules.find((entry) => entry.id === id);
  if (rule?.when.kind !== 'sooner' || rule.when.options.length < 2) return undefined;
  return { rule, options: rule.when.options, applied: intervalOf(rule.when, chosen) };
};

/** The day until which another source would have one wait, from the day of the source that applies. */
export const untilBy = (until: string, applied: IntervalOption, option: IntervalOption): string => {
  const day = dayNumber(until);
  return day === undefined ? until : dayText(Math.ceil(day - applied.interval.value + option.interval.value));
};
