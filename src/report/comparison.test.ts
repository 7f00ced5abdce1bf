import { describe, expect, it } from 'vitest';
import { courseContrastsFixture } from './comparison/course-contrast.case.ts';
import { scoreDifferencesFixture } from './fixture-scores.case.ts';
import type { ComparedValue, PlanComparison } from '../planning/index.ts';
import { comparisonPage } from './comparison-page.ts';
import { comparisonText } from './comparison-text.ts';
import { reportFixture } from './fixture.case.ts';
import { golden } from './golden.case.ts';
import { reachesOut, unclosed } from './page-structure.case.ts';

const value = (shift: number): ComparedValue => ({
  nominal: 0.9 + shift,
  band: {
    median: 0.92 + shift,
    low50: 0.82 + shift,
    high50: 0.99 + shift,
    low90: 0.71 + shift,
    high90: 1.08 + shift,
  },
  difference: {
    median: shift,
    low50: shift - 0.01,
    high50: shift + 0.01,
    low90: shift - 0.04,
    high90: shift + 0.03,
  },
});

const same: ComparedValue = {
  ...value(0),
  difference: { median: 0, low50: 0, high50: 0, low90: 0, high90: 0.0001 },
};

const plansOf = (count: number): PlanComparison => ({
  schema: 'percuta.comparison/1',
  notice: reportFixture.notice,
  versions: reportFixture.versions,
  hash: reportFixture.hash,
  seed: 3,
  scenarios: 40,
  plans: Array.from({ length: count }, (_, i) => ({
    title: `Plan <${i}>`,
    plan: reportFixture.plan,
    findings: i === 0 ? reportFixture.findings : [],
  })),
  scores: count > 2 ? scoreDifferencesFixture : [],
  ...(count === 3 && { courses: courseContrastsFixture }),
  rows: [
    {
      zone: 'cheek-left',
      indicator: 'depth',
      title: 'Achieved depth, with a title longer than its column',
      unit: 'mm',
      decimals: 2,
      values: [
        { ...value(0), difference: null },
        value(-0.1),
        same,
        ...Array.from({ length: Math.max(0, count - 3) }, () => value(0.2)),
      ].slice(0, count),
    },
    {
      zone: 'brow',
      indicator: 'depth',
      title: 'Achieved depth',
      unit: 'mm',
      decimals: 2,
      values: [{ ...value(0), difference: null }, ...Array.from({ length: count - 1 }, () => null)],
    },
  ],
});

describe('comparisonText', () => {
  it('is written as committed', () => {
    const { committed, actual } = golden('report-comparison.txt', comparisonText(plansOf(3)));
    expect(actual).toBe(committed);
  });

  it('claims neither better nor worse, and explains itself', () => {
    const text = comparisonText(plansOf(2)).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Scenario by scenario');
    expect(text).toContain('neither better nor worse');
    expect(text.replace('neither better nor worse', '')).not.toMatch(/better|worse|superior|winner/i);
  });
});

describe('differences of the courses', () => {
  const text = comparisonText(plansOf(3)).replaceAll(/\s+/g, ' ');
  const page = comparisonPage(plansOf(3), { date: '2026-01-02' });

  it('have a probability only where data speak, and else say why not', () => {
    for (const said of [text, page]) {
      expect(said).toContain('not informed by data, contraction 0.07');
      expect(said).toContain('the model alone knew the sign, contraction 0.97');
      expect(said).toContain('informed by data, contraction 0.94; above 0 with probability 0.81');
      expect(said.match(/with probability 0\.81/g)).toHaveLength(1);
      expect(said).toContain('none the solver can tell');
    }
  });

  it('stand nowhere where they were not computed', () => {
    expect(comparisonText(plansOf(2))).not.toContain('healing courses');
    expect(comparisonPage(plansOf(2), { date: '2026-01-02' })).not.toContain('healing courses');
  });

  it('say so where no zone is shared', () => {
    const none = { ...plansOf(2), courses: { ...courseContrastsFixture, readings: [] } };
    expect(comparisonText(none)).toContain('no course is compared');
    expect(comparisonPage(none, { date: '2026-01-02' })).toContain('no course is compared');
  });

  it('leave every element closed', () => {
    expect(unclosed(page)).toEqual([]);
    expect(page).not.toContain('<left>');
  });
});

describe('comparisonPage', () => {
  it('is written as committed', () => {
    const page = comparisonPage(plansOf(3), { date: '2026-01-02' });
    const { committed, actual } = golden(
      'report-comparison.html.txt',
      page.replaceAll(/<style>[\s\S]*?<\/style>/g, '<style></style>'),
    );
    expect(actual).toBe(committed);
  });

  it.each([1, 2, 5, 9])('holds %i plans, escaped, with every element closed', (count) => {
    const page = comparisonPage(plansOf(count), { date: '2026-01-02' });
    expect(unclosed(page)).toEqual([]);
    expect(reachesOut(page)).toBeNull();
    expect(page).not.toContain('<0>');
    for (let i = 0; i < count; i += 1) expect(page).toContain(`Plan &lt;${i}&gt;`);
  });
});
