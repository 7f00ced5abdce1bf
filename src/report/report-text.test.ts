import { expect, it } from 'vitest';
import { reportFixture } from './fixture.case.ts';
import { golden } from './golden.case.ts';
import { reportText } from './report-text.ts';

it('is written as committed', () => {
  const { committed, actual } = golden('report-text.txt', reportText(reportFixture));
  expect(actual).toBe(committed);
});

it('stays within 100 columns and ends with the notice', () => {
  const lines = reportText(reportFixture).trimEnd().split('\n');
  expect(lines.at(-1)).toBe(reportFixture.notice);
  for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(100);
});

it('lets no control character of a plan reach the terminal', () => {
  const title = '\u001b[31mred\u0007 \u009b2J';
  const text = reportText({ ...reportFixture, plan: { ...reportFixture.plan, title } });
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
