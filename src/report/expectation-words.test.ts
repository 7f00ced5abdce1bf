import { describe, expect, it } from 'vitest';
import {
  expectationGroups,
  isMarkedExpectation,
  numberWords,
  sightingWords,
  zoneWords,
} from './expectation-words.ts';
import { expectationsText } from './expectations-text.ts';
import { reportFixture } from './fixture.case.ts';
import { reportPage } from './report-page.ts';
import { reportText } from './report-text.ts';

const [swelling, tracks, pain] = reportFixture.expectations;
if (swelling === undefined || tracks === undefined || pain === undefined)
  throw new Error('three expectations');

describe('what to expect', () => {
  it('says what texts saw: how long, by when, in how many', () => {
    const [lasted] = swelling.sightings;
    expect(sightingWords(lasted!)).toBe('lasted 3–6 hours, 36 persons (a study)');
    const { n: _, ...seen } = { ...lasted!.seen, spread: { kind: 'none' } as const, value: 7, unit: 'd' };
    expect(sightingWords({ ...lasted!, kind: 'gone-by', seen })).toBe('gone within 7 days (a study)');
    expect(sightingWords(tracks.sightings[0]!)).toBe(
      '2 of 30 persons, 95 % interval 2–21 % (a series; invented)',
    );
  });

  it('gives a number with its band, or the reason why there is none', () => {
    expect(numberWords(tracks)).toBe('Drag length 0.10 (0.05–0.20) mm');
    expect(numberWords(pain)).toBe('No number. Too many needles.');
    expect(numberWords(swelling)).toBeUndefined();
    expect([swelling, tracks, pain].map((entry) => isMarkedExpectation([entry]))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('names the zone, and keeps the zones of one kind together', () => {
    expect(zoneWords(tracks, reportFixture)).toBe('Cheek, cheek-left');
    const twice = { ...reportFixture, expectations: [tracks, swelling, tracks] };
    expect(expectationGroups(twice).map((group) => group.length)).toEqual([2, 1]);
  });

  it('stands in page and text', () => {
    const [page, text] = [reportPage(reportFixture, { date: '2026-01-02' }), reportText(reportFixture)];
    for (const { title } of reportFixture.expectations) {
      expect(page).toContain(title);
      expect(text).toContain(title);
    }
    expect(expectationsText({ ...reportFixture, expectations: [] })).toEqual([]);
  });
});
