import { describe, expect, it } from 'vitest';
import { checkHome } from '../planning/index.ts';
import { dayWords, hoursWords, spanWords } from './date-words.ts';
import { findingGroups } from './finding-groups.ts';
import { goalScenariosFigure } from './figures/goal-scenarios.ts';
import { findingsText } from './findings-text.ts';
import { reportFixture } from './fixture.case.ts';
import { boundsWords, goalEntries, shareWords } from './goal-words.ts';
import { golden } from './golden.case.ts';
import { homeCheckText } from './home-check-text.ts';
import { markupToString } from './markup.ts';
import { unclosed } from './page-structure.case.ts';
import { screeningCount, screeningOf } from './screening-words.ts';
import { validationText } from './validation-text.ts';

describe('dates', () => {
  it.each([
    ['1970-01-01', 'Thu 1 January 1970'],
    ['2026-11-21', 'Sat 21 November 2026'],
    ['1969-12-28', 'Sun 28 December 1969'],
    ['not a day', 'not a day'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(day)).toBe(words);
  });

  it('round waiting times up, never down', () => {
    expect([0.5, 12, 24, 25, 61.3].map(hoursWords)).toEqual([
      '1 hour',
      '12 hours',
      '1 day',
      '2 days',
      '3 days',
    ]);
    expect([spanWords(0, 24), spanWords(12, 48), spanWords(24, 48), spanWords(72, 72)]).toEqual([
      'at once to 1 day',
      '12 hours to 2 days',
      '1–2 days',
      '3 days',
    ]);
  });
});

describe('goals', () => {
  it('say their bounds and shares; all is 100 % and nearly all is not', () => {
    expect(boundsWords({ atLeast: 0.8, atMost: 1 }, 'mm')).toBe('0.8–1 mm');
    expect(boundsWords({ atMost: 5 }, '%')).toBe('≤ 5 %');
    expect([1, 0.996, 0.5, 0.004, 0, null].map(shareWords)).toEqual([
      '100 %',
      '> 99 %',
      '50 %',
      '< 1 %',
      '0 %',
      'not sampled',
    ]);
  });

  it('are drawn as committed', () => {
    const figure = markupToString(goalScenariosFigure(goalEntries(reportFixture)));
    const { committed, actual } = golden('goal-scenarios.svg', figure);
    expect(actual).toBe(committed);
    expect(unclosed(figure)).toEqual([]);
    expect(figure).not.toContain('NaN');
  });
});

describe('findings', () => {
  it('say until when they hold', () => {
    expect(findingsText(reportFixture.findings)).toContain('holds until 2026-01-12');
  });

  it('that say the same are told once, with every reason, rule and place', () => {
    const [first] = reportFixture.findings;
    if (first === undefined) throw new Error('the fixture has a finding');
    const again = { ...first, rule: 'another', pointer: '/zones/1', reason: 'Another reason.' };
    const [group, ...rest] = findingGroups([first, again]);
    expect(rest).toEqual([]);
    expect(group?.reasons.map(({ reason }) => reason)).toEqual([first.reason, again.reason]);
    expect(group?.rules).toEqual([first.rule, 'another']);
    expect(group?.pointers).toEqual([first.pointer, '/zones/1']);
  });
});

it('keeps answers, unknown and not asked apart', () => {
  expect(screeningCount(screeningOf(reportFixture.plan.person))).toBe('6 answered, 1 unknown, 23 not asked');
});

it('prints a home check with its stop signs', () => {
  const check = checkHome({
    schema: 'percuta.home/1',
    needleLengthMm: 0.5,
    intervalDays: 7,
    usesSoFar: 3,
    cleanedAndDisinfected: 'yes',
    sharedWithOthers: 'no',
    needlesBentOrBlunt: 'no',
    skinHealthy: 'yes',
    bleeding: 'no',
    productOnNeedledSkin: 'unknown',
  });
  if ('unreadable' in check) throw new Error('the input is readable');
  const text = homeCheckText(check);
  for (const words of [
    'Needles too long for home',
    'Stop and ask a professional at:',
    'Not a medical device',
  ]) {
    expect(text).toContain(words);
  }
});

it('prints validation rows with what was and was not scored', () => {
  const row = {
    id: 'a',
    title: 'A study',
    quantity: 'depth',
    unit: 'um',
    observed: { kind: 'value', value: 500 },
    predicted: { median: 310, low90: 0, high90: 444 },
    score: 0.3,
    naiveScore: 0.17,
    priorScore: null,
    z: 1.4,
    use: 'reproduction',
    species: 'human',
  } as const;
  const text = validationText([
    row,
    { ...row, id: 'b', observed: { kind: 'bounds', low: 48 }, score: null, naiveScore: null },
  ]);
  expect(text).toContain('310 (0–444)');
  expect(text).toContain('> 48');
  expect(text.replaceAll(/\s+/g, ' ')).toContain('2 comparisons, 1 scored.');
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    '(1), a naive forecaster who knows only them does better in 1.',
  );
});
