import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { nextHash, root, settledHash, startPage, type OpenPage, type RunningPage } from './running-page.ts';

let running: RunningPage;

beforeAll(async () => {
  running = await startPage();
});
afterAll(() => running.close());

const achieved = (page: Page) => page.locator('[data-number="achieved-depth"]');
const depth = (page: Page) => page.locator('[data-pointer="/zones/0/prescription/depthMm"]');
const slider = (page: Page) => page.locator('input[type="range"]');
const block = (page: Page) => page.locator('[data-severity="block"]');

const openSettled = async (): Promise<OpenPage & { readonly hash: string }> => {
  const opened = await running.open('?scenarios=2');
  return { ...opened, hash: await settledHash(opened.page, 2) };
};

describe('the plan page', () => {
  it('shows section, histogram, findings and numbers, and offends no policy', async () => {
    const { page, problems } = await openSettled();
    await page.locator('svg.skin-section').waitFor();
    await page.locator('svg.depth-area-histogram').waitFor();
    await page.getByText('Screening incomplete').waitFor();
    expect(await achieved(page).innerText()).toMatch(/^\d\.\d\d \(\d\.\d\d–\d\.\d\d\) mm$/);
    expect(await page.locator('.indicators [data-number]').count()).toBeGreaterThan(12);
    expect(await page.locator('footer').innerText()).toContain('Not a medical device');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('redraws section, histogram and numbers together when the depth slider moves', async () => {
    const { page, problems, hash } = await openSettled();
    const drawn = (): Promise<string[]> =>
      page.locator('.figure').evaluateAll((all) => all.map((one) => one.innerHTML));
    await page.getByRole('slider', { name: 'Depth cursor' }).focus();
    for (const key of ['Home', 'PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key);
    const before = { number: await achieved(page).innerText(), figures: await drawn() };
    await slider(page).focus();
    for (let k = 0; k < 6; k += 1) await page.keyboard.press('ArrowLeft');
    await nextHash(page, hash);
    const settled = await settledHash(page, 2);
    expect(await depth(page).inputValue()).toBe('0.7');
    expect(settled).not.toBe(hash);
    expect(await achieved(page).innerText()).not.toBe(before.number);
    const after = await drawn();
    expect(after[0]).not.toBe(before.figures[0]);
    expect(after[1]).not.toBe(before.figures[1]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('stops at a depth nothing can be, says so, and undo brings the plan and its numbers back', async () => {
    const { page, problems, hash } = await openSettled();
    await depth(page).fill('9');
    await block(page).waitFor();
    expect(await block(page).innerText()).toMatch(/at most 8/);
    expect(await page.locator('[data-report-hash]').count()).toBe(0);
    await page.getByText('Out of date: this plan').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    expect(await block(page).count()).toBe(0);
    expect(await settledHash(page, 2)).toBe(hash);
    await page.keyboard.press('Control+Shift+z');
    expect(await depth(page).inputValue()).toBe('9');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('keeps what was typed and leads from the finding to its field', async () => {
    const { page } = await openSettled();
    await depth(page).fill('deep');
    await block(page).getByRole('button').click();
    expect(await depth(page).inputValue()).toBe('deep');
    expect(await depth(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await depth(page).fill('1,2');
    expect(await block(page).count()).toBe(0);
    await page.context().close();
  });

  it('says so when the worker does not start, and tries again', async () => {
    const { page } = await running.open('about');
    await page.route('**/worker.js', (route) => route.abort());
    await page.goto(new URL('/?scenarios=2', page.url()).href);
    await page.getByRole('alert').getByText('The prediction stopped').waitFor();
    expect(await depth(page).inputValue()).toBe('1');
    await page.unroute('**/worker.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await settledHash(page, 2);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('can be told to stop sampling and keeps the nominal numbers', async () => {
    const { page } = await running.open('?scenarios=1000');
    await page.getByText(/scenario \d+ of 1000/i).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/scenario \d+ of 1000/i).waitFor({ state: 'detached' });
    await settledHash(page, 0);
    expect(await achieved(page).innerText()).toMatch(/nominal/);
    await page.context().close();
  });

  it('follows the system’s colours until others are chosen, and remembers which', async () => {
    const { page } = await running.open('?scenarios=2', { colorScheme: 'dark' });
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, dark] = ['rgb(251, 250, 248)', 'rgb(21, 24, 27)'];
    const next = (now: string) => page.getByRole('button', { name: `${now}: change` });
    await next('Colours follow the system').waitFor();
    expect(await ground()).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground()).toBe(light);
    await next('Colours follow the system').click();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe(light);
    await page.reload();
    await next('Light colours').click();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground()).toBe(dark);
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).toBe(light);
    await page.emulateMedia({ media: 'screen' });
    await next('Dark colours').click();
    expect(await ground()).toBe(light);
    await page.context().close();
  });

  it('opens the evidence of a number', async () => {
    const { page } = await openSettled();
    await achieved(page).click();
    const sheet = page.getByRole('dialog');
    expect(await sheet.innerText()).toMatch(/protrusion \/ \(1 \+ grip/);
    expect(await sheet.getByRole('link').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('adds, duplicates, selects and removes zones', async () => {
    const { page, hash } = await openSettled();
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await nextHash(page, hash);
    expect(await page.locator('[data-zone]').count()).toBe(2);
    expect(await page.locator('[data-zone="1"]').innerText()).toContain('cheek-left-2');
    await page.locator('[data-zone="0"]').click();
    expect(await page.locator('[data-zone="0"]').getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect(await page.locator('[data-zone]').count()).toBe(1);
    await page.context().close();
  });

  it('opens a plan from a file and refuses one that cannot be read, losing nothing', async () => {
    const { page, hash } = await openSettled();
    const file = page.locator('input[type="file"]');
    await file.setInputFiles({
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"schema": 1}'),
    });
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    expect(await sheet.innerText()).toContain('was not opened');
    expect(await sheet.locator('[data-severity="block"]').count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    expect(await settledHash(page, 2)).toBe(hash);
    const example = JSON.parse(readFileSync(join(root, 'examples/cheek.json'), 'utf8')) as object;
    const plan = Buffer.from(JSON.stringify({ ...example, title: 'Opened from a file' }));
    await file.setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: plan });
    await nextHash(page, hash);
    expect(await page.locator('h1').innerText()).toBe('Opened from a file');
    await page.context().close();
  });
});
