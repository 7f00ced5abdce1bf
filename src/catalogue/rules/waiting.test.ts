import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, isAmber, scalar } from '../../quantities/index.ts';
import { intervalOf, judge, type FactsOfPlan, type Rule, type Verdict } from '../rule.ts';
import { days, facts, whereAsked } from './facts.case.ts';
import { rules } from './index.ts';

const all: readonly Rule[] = rules;
const waiting = all.flatMap((entry) =>
  entry.when.kind === 'sooner' ? [[entry.id, entry, entry.when] as const] : [],
);

/** A day that lies between two intervals. */
const between = (a: number, b: number): number => (a + b) / 2;

describe.each(waiting)('waiting: %s', (id, entry, when) => {
  const [preset] = when.options;
  const at = (daysAgo: number): FactsOfPlan => whereAsked(entry, [facts({ [when.fact]: daysAgo })])[0] ?? {};
  const verdict = (daysAgo: number, chosen?: string): Verdict =>
    judge(entry, at(daysAgo), chosen === undefined ? {} : { [id]: chosen });

  test('the default is the strictest label, else the longest that clinics ask for', () => {
    const labels = when.options.filter(({ interval }) => interval.tier === 'label');
    const strictest = Math.max(...(labels.length > 0 ? labels : when.options).map(days));
    expect(days(preset)).toBe(strictest);
    if (labels.length > 0) expect(labels).toContain(preset);
    expect(intervalOf(when, undefined)).toBe(preset);
    expect(intervalOf(when, 'no-such-option')).toBe(preset);
  });

  test('an option is a number of days with a basis in words and a source of the rule', () => {
    expect(new Set(when.options.map((option) => option.id)).size).toBe(when.options.length);
    for (const { id: option, interval, basis } of when.options) {
      expect(option).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(basis.length).toBeGreaterThan(10);
      expect(convert(scalar(interval.value, interval.unit), interval.unit, 'd')).toBeGreaterThanOrEqual(0);
      expect(isAmber(interval)).toBe(interval.access === 'recall');
      for (const source of interval.sources) expect(entry.sources).toContain(source);
    }
  });

  test('exactly the interval is long enough, for every option', () => {
    for (const option of when.options) {
      const interval = days(option);
      expect(verdict(interval, option.id)).toBe('does not hold');
      expect(verdict(interval + 0.01, option.id)).toBe('does not hold');
      if (interval > 0) expect(verdict(interval - 0.01, option.id)).toBe('holds');
      else expect(verdict(0, option.id)).toBe('does not hold');
    }
  });

  test('an option of another interval changes the answer on the days between, and only there', () => {
    for (const option of when.options) {
      const [interval, usual] = [days(option), days(preset)];
      if (interval !== usual) {
        const day = between(interval, usual);
        expect(verdict(day)).toBe(usual > interval ? 'holds' : 'does not hold');
        expect(verdict(day, option.id)).toBe(usual > interval ? 'does not hold' : 'holds');
      }
      const beyondBoth = Math.max(interval, usual);
      expect(verdict(beyondBoth, option.id)).toBe(verdict(beyondBoth));
    }
  });

  test('a policy of another rule, or of no option, changes nothing', () => {
    const day = days(preset) / 2;
    expect(judge(entry, at(day), { 'another-rule': when.options.at(-1)!.id })).toBe(verdict(day));
    expect(verdict(day, 'no-such-option')).toBe(verdict(day));
  });

  test('what is too recent was so every day before', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.constantFrom(...when.options.map((option) => option.id)),
        (a, b, chosen) => {
          if (verdict(Math.max(a, b), chosen) === 'holds') {
            expect(verdict(Math.min(a, b), chosen)).toBe('holds');
          }
        },
      ),
      { seed: 11, numRuns: 100 },
    );
  });

  test('the reason says so where sources ask for different intervals', () => {
    const differ = new Set(when.options.map(days)).size > 1;
    expect(/Sources (disagree|differ)/.test(entry.reason)).toBe(differ);
  });
});

test('a label’s word on waiting blocks or warns, and is never only told', () => {
  for (const [, entry, when] of waiting) {
    if (when.options.some(({ interval }) => interval.tier === 'label')) {
      expect(['block', 'warn']).toContain(entry.severity);
    }
  }
});
