import { describe, expect, test } from 'vitest';
import { reportFixture } from './fixture.case.ts';
import { scoreDifferencesFixture } from './fixture-scores.case.ts';
import { reportPage } from './report-page.ts';
import { reportText } from './report-text.ts';
import { scoreDifferenceWords } from './score-difference-words.ts';
import { armWords, scoreNumberWords } from './score-words.ts';
import { scoresText } from './scores-text.ts';

const [grade] = reportFixture.scores;
if (grade === undefined) throw new Error('a score');

describe('scores', () => {
  test('a number stands with its interval, and with what the data say of it', () => {
    expect(grade.numbers.map(scoreNumberWords)).toEqual([
      'A new arm of 30 persons: share at least one grade better, as scored: 70 % (90 %: 40–90)',
      'The effect of needling: 0.4 (90 %: −0.5 to 1.3); not informed by data, contraction 0.21',
    ]);
  });

  test('an arm says whether it counted, or why not', () => {
    const [one, two] = grade.arms.map(armWords);
    expect(one).toMatch(/ Counted\.$/);
    expect(two).toMatch(/ Not counted: not needling alone\.$/);
  });

  test('numbers, refusals, arms and what is known stand in page and text', () => {
    const page = reportPage(reportFixture, { date: '2026-01-02' });
    const text = reportText(reportFixture).replaceAll(/\s+/g, ' ');
    for (const score of reportFixture.scores) {
      expect(page).toContain(score.title);
      for (const said of [
        ...(score.refused === undefined ? [] : [score.refused]),
        ...score.arms.map(({ result }) => result),
        ...score.known.map(({ says }) => says),
      ]) {
        expect(page).toContain(said);
        expect(text).toContain(said);
      }
    }
    expect(page).toContain('persons at least one &lt;grade&gt; better');
    expect(scoresText({ ...reportFixture, scores: [] })).toEqual([]);
  });
});

test('what the data do not inform says so and has no probability; what they do, has one', () => {
  const [entry] = scoreDifferencesFixture;
  const [silent, told] = entry!.differences.map(scoreDifferenceWords);
  expect(silent).toBe(
    'B − A: prior 0.00 (−1.00 to 1.00), posterior 0.10 (−0.88 to 1.08); not informed by data, contraction 0.04',
  );
  expect(told).toMatch(/contraction 0\.84; that C does better has probability 0\.97$/);
});
