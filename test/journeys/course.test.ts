import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CourseRecord } from '../../src/planning/index.ts';
import { hashOfCourse, heading, openCourse, saved, sizes } from './course-page.ts';
import { root, settledHash, startPage, type RunningPage } from './running-page.ts';
import { wcagViolations } from './wcag-violations.ts';

let running: RunningPage;
const folder = mkdtempSync(join(tmpdir(), 'percuta-course-'));

beforeAll(async () => {
  running = await startPage();
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

it('gives the same course as the command line, and saves it', async () => {
  const { page, problems } = await running.open('?scenarios=2&draws=8&seed=3');
  await openCourse(page);
  const hash = await hashOfCourse(page, 8);
  writeFileSync(join(folder, 'plan.json'), await saved(page, 'Plan (JSON)'));
  const json = JSON.parse(await saved(page, 'Course (JSON)')) as { readonly hash: string };
  const drawn = await saved(page, 'Course (HTML)');
  const printed = execFileSync(
    process.execPath,
    [
      join(root, 'src/cli/main.ts'),
      'course',
      join(folder, 'plan.json'),
      '--format=json',
      '--seed=3',
      '--scenarios=2',
      '--draws=8',
      '--workers=2',
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const record = JSON.parse(printed) as Pick<CourseRecord, 'hash' | 'outsideFittedDose'>;
  expect(hash).toBe(record.hash);
  expect(json).toEqual(record);
  expect(drawn).toContain('Calibrated, on little');
  const [said = ''] = record.outsideFittedDose;
  expect(said).toContain('lies outside the doses of the fit');
  expect(await page.locator('.outside-dose').innerText()).toContain(said);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('shows nominal curves at once after an edit, then bands; hypotheses and mechanisms are switched', async () => {
  const { page, problems } = await running.open('?scenarios=2&draws=4');
  await openCourse(page);
  const first = await hashOfCourse(page, 4);
  await expect.poll(() => page.locator('[data-curve]').count()).toBeGreaterThan(30);
  expect(await page.locator('[data-experiment]').count()).toBe(2);

  await page.getByLabel('Sessions', { exact: true }).fill('2');
  const nominal = await hashOfCourse(page, 0);
  const fewer = await hashOfCourse(page, 4);
  await page.getByRole('radio', { name: 'with electrical stimulation' }).check();
  await hashOfCourse(page, 0);
  const stimulated = await hashOfCourse(page, 4);

  await page.getByText(/^Mechanisms: 0 of/).click();
  await heading(page, 'Matrix').click();
  await page.locator('[data-mechanism="extra-synthesis"]').uncheck();
  await hashOfCourse(page, 0);
  const without = await hashOfCourse(page, 4);
  expect(new Set([first, nominal, fewer, stimulated, without]).size).toBe(5);
  await page.getByText(/^Mechanisms: 1 of/).waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

it('shows one bar over scenarios and draws, which never goes back', async () => {
  const { page } = await running.open('?scenarios=12&draws=64');
  await settledHash(page, 12);
  const watching = page.evaluate(
    () =>
      new Promise<{ value: number; words: string }[]>((done) => {
        const seen: { value: number; words: string }[] = [];
        const look = (): void => {
          const bar = document.querySelector<HTMLProgressElement>('.course-view progress');
          if (bar !== null)
            seen.push({ value: bar.value, words: bar.previousElementSibling?.textContent ?? '' });
          if (document.querySelector('[data-course-hash][data-draws="64"]') === null)
            requestAnimationFrame(look);
          else done(seen);
        };
        look();
      }),
  );
  await page.getByRole('radio', { name: 'Healing course' }).check();
  const seen = await watching;
  const values = seen.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values[0]).toBeLessThan(0.1);
  expect(values.at(-1)).toBeGreaterThan(0.6);
  const parts = seen.map(
    ({ words }) => /scenario \d+ of 12$|draw \d+ of 320$/.exec(words)?.[0].split(' ')[0],
  );
  expect([...new Set(parts)]).toEqual(['scenario', 'draw']);
  await page.context().close();
});

it.each([
  ['scenarios', '?scenarios=400&draws=4', /scenario \d+ of 400/],
  ['draws', '?scenarios=2&draws=4000', /draw \d+ of 20000/],
])('stops among the %s when asked, and keeps the nominal curves', async (_, query, words) => {
  const { page, problems } = await running.open(query);
  if (query.includes('scenarios=400')) await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('radio', { name: 'Healing course' }).check();
  const hash = await hashOfCourse(page, 0);
  const sampling = page.locator('.course-view .sampling');
  await sampling.getByText(words).waitFor({ timeout: 60_000 });
  await sampling.getByRole('button').click();
  await expect.poll(() => page.locator('.course-view progress').count()).toBe(0);
  await page.waitForTimeout(1000);
  expect(await page.locator('.course-view progress').count()).toBe(0);
  expect(await hashOfCourse(page, 0)).toBe(hash);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('asks once for a course that has no scenarios to draw bands from', async () => {
  const { page } = await running.open('about');
  await page.addInitScript(() => {
    const post = Reflect.get(Worker.prototype, 'postMessage');
    Worker.prototype.postMessage = function (this: Worker, message: { readonly kind: string }): void {
      if (message.kind === 'course') performance.mark('course');
      post.call(this, message);
    };
  });
  await page.goto(new URL('/?scenarios=0&draws=4', page.url()).href);
  await settledHash(page, 0);
  await page.getByRole('radio', { name: 'Healing course' }).check();
  await hashOfCourse(page, 0);
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => performance.getEntriesByName('course').length)).toBe(1);
  await page.context().close();
});

it('opens what stands behind a curve from the keyboard, and gives the focus back', async () => {
  const { page } = await running.open('?scenarios=2&draws=0');
  await settledHash(page, 2);
  await page.getByRole('radio', { name: 'Needling' }).focus();
  await page.keyboard.press('ArrowRight');
  await hashOfCourse(page, 0);
  await page.locator('[data-curve="massOfCollagen"]').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('massOfCollagen = collagenMass').waitFor();
  expect(await dialog.getByRole('heading', { name: 'Sources' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-curve'))).toBe(
    'massOfCollagen',
  );
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('WCAG 2.2 AA in %s colours', (colorScheme) => {
  it.each(sizes)('at $width × $height', async (viewport) => {
    const { page } = await running.open('?scenarios=2&draws=4', { viewport, colorScheme });
    await openCourse(page);
    await hashOfCourse(page, 4);
    await page.getByText(/^Mechanisms: 0 of/).click();
    await heading(page, 'Inflammation').click();
    await page.locator('[data-mechanism="monocyte-influx"]').uncheck();
    await page.locator('[data-mechanism-group="matrix"]').uncheck();
    await hashOfCourse(page, 0);
    await hashOfCourse(page, 4);
    expect(await wcagViolations(page, 'html')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.locator('[data-curve="vegf"]').click();
    await page.getByRole('dialog').waitFor();
    expect(await wcagViolations(page, 'dialog')).toEqual([]);
    await page.context().close();
  });
});
