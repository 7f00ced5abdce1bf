import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlanComparison } from '../../src/planning/index.ts';
import { comparisonText, courseContrastsTitle } from '../../src/report/index.ts';
import { nextHash, root, settledHash, startPage, type OpenPage, type RunningPage } from './running-page.ts';
import { wcagViolations } from './wcag-violations.ts';

let running: RunningPage;
const folder = mkdtempSync(join(tmpdir(), 'percuta-contrasts-'));

beforeAll(async () => {
  running = await startPage();
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

const field = (page: Page, pointer: string): Locator => page.locator(`[data-pointer="${pointer}"]`);
const sheetOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Plans side by side' });
const hashIn = (sheet: Locator): Promise<string> => sheet.locator('[data-comparison-hash]').innerText();

const savePlan = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Plan (JSON)' }).click(),
  ]);
  const file = join(folder, name);
  await download.saveAs(file);
  return file;
};

const edit = async (page: Page, pointer: string, value: string): Promise<void> => {
  const before = await settledHash(page, 2);
  await field(page, pointer).fill(value);
  await nextHash(page, before);
  await settledHash(page, 2);
};

/** A plan of so many sessions held, and beside it one of half its depth. */
const openHeld = async (sessions: string): Promise<OpenPage> => {
  const opened = await running.open('?scenarios=2');
  const { page } = opened;
  await edit(page, '/course/sessions', sessions);
  await page.getByRole('button', { name: 'Compare with this plan' }).click();
  await edit(page, '/zones/0/prescription/depthMm', '0.5');
  return opened;
};

const openSheet = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Comparison (1)' }).click();
  return sheetOf(page);
};

const contrastsIn = (sheet: Locator): Locator => sheet.locator('[data-contrasts] table');

const compared = (files: readonly string[], ...more: readonly string[]): PlanComparison =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        join(root, 'src/cli/main.ts'),
        'compare',
        ...files,
        '--json',
        '--seed=3',
        '--scenarios=2',
        '--workers=2',
        ...more,
      ],
      { encoding: 'utf8', maxBuffer: 1e8 },
    ),
  ) as PlanComparison;

it('gives the comparison of the command line, numbers first, then scores and courses in the same words', async () => {
  const { page, problems } = await running.open('?scenarios=2&seed=3');
  const first = await settledHash(page, 2);
  await field(page, '/indication').selectOption('acne-scars');
  await nextHash(page, first);
  await settledHash(page, 2);
  const reference = await savePlan(page, 'reference.json');
  await page.getByRole('button', { name: 'Compare with this plan' }).click();
  await edit(page, '/zones/0/prescription/depthMm', '0.5');
  await edit(page, '/course/sessions', '2');
  const files = [reference, await savePlan(page, 'now.json')];
  const before = page.workers().length;
  const sheet = await openSheet(page);
  await sheet.locator('table.compared').waitFor();
  expect(await contrastsIn(sheet).count()).toBe(0);
  expect(await hashIn(sheet)).toBe(compared(files, '--draws=0').hash);
  await contrastsIn(sheet).waitFor({ timeout: 100_000 });
  const whole = compared(files);
  expect(await hashIn(sheet)).toBe(whole.hash);
  await expect.poll(() => page.workers().length).toBe(before);

  const said = comparisonText(whole).replaceAll(/\s+/g, ' ');
  const rows = await contrastsIn(sheet)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
    );
  expect(rows).toHaveLength(whole.courses?.readings.length ?? 0);
  for (const [reading, plans, prior, posterior, basis] of rows) {
    const row = `${reading} ${plans}: before ${prior}, after ${posterior}; ${basis}`;
    expect(said).toContain(row.replaceAll(/\s+/g, ' '));
  }
  const uninformed = sheet.locator('[data-basis="not-informed"]').first();
  expect(await uninformed.innerText()).toMatch(/^not informed by data, contraction/);
  expect(await uninformed.innerText()).not.toContain('probability');
  expect(await uninformed.locator('xpath=..').locator('svg').count()).toBe(1);
  const scores = await sheet.locator('[data-score-differences] li').allInnerTexts();
  expect(scores.length).toBeGreaterThan(0);
  for (const score of scores) expect(said).toContain(score.replaceAll(/\s+/g, ' '));
  expect(problems).toEqual([]);
  await page.context().close();
});

it('stops drawing when asked to or closed, and its workers end', async () => {
  const { page, problems } = await openHeld('12');
  const before = page.workers().length;
  const sheet = await openSheet(page);
  const cancel = sheet.getByRole('button', { name: 'Cancel' });
  await cancel.waitFor();
  expect(page.workers().length).toBeGreaterThan(before);
  expect(await sheet.getByRole('heading', { name: courseContrastsTitle, exact: true }).count()).toBe(1);
  const hash = await hashIn(sheet);
  await cancel.focus();
  await page.keyboard.press('Enter');
  await sheet.getByText('Stopped: the healing courses are not compared.').waitFor();
  await expect.poll(() => page.workers().length).toBe(before);
  expect(await sheet.locator('progress').count()).toBe(0);
  expect(await hashIn(sheet)).toBe(hash);
  await page.keyboard.press('Escape');

  await openSheet(page);
  await cancel.waitFor();
  expect(page.workers().length).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await expect.poll(() => page.workers().length).toBe(before);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('keeps the numbers where the courses fail, and its workers end', async () => {
  const { page } = await openHeld('2');
  await page.route(/healing[^/]*\.bin/, (route) => route.fulfill({ status: 503 }));
  const before = page.workers().length;
  const sheet = await openSheet(page);
  const alert = sheet.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/^The healing courses could not be compared: .*\(503\)$/);
  expect(await sheet.locator('table.compared').count()).toBe(1);
  await expect.poll(() => page.workers().length).toBe(before);
  await page.context().close();
});

it('says so where no zone stands in both plans', async () => {
  const { page, problems } = await openHeld('2');
  await edit(page, '/zones/0/id', 'brow');
  const sheet = await openSheet(page);
  await sheet.getByText('No zone stands in the first plan and in another').waitFor();
  expect(await contrastsIn(sheet).count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('is reached by keyboard, passes WCAG 2.2 AA and scrolls in its own region', async () => {
  const { page } = await openHeld('2');
  const sheet = await openSheet(page);
  await contrastsIn(sheet).waitFor({ timeout: 100_000 });
  const region = sheet.getByRole('region', { name: /median and 90 % of the difference/ });
  const isFocused = (): Promise<boolean> => region.evaluate((element) => element === document.activeElement);
  for (let k = 0; k < 60 && !(await isFocused()); k += 1) await page.keyboard.press('Tab');
  expect(await isFocused()).toBe(true);
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await wcagViolations(page, 'dialog')).toEqual([]);
    }
    expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await page.context().close();
});
