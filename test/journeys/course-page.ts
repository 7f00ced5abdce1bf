/** What every journey through the healing course does. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { settledHash } from './running-page.ts';

export const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const course = (page: Page, draws: number) => page.locator(`[data-course-hash][data-draws="${draws}"]`);

/** The hash of the course on the page, once bands of so many draws are there. */
export const hashOfCourse = async (page: Page, draws: number): Promise<string> => {
  await course(page, draws).waitFor({ timeout: 90_000 });
  return (await course(page, draws).getAttribute('data-course-hash')) ?? '';
};

export const openCourse = async (page: Page): Promise<void> => {
  await settledHash(page, 2);
  await page.getByRole('radio', { name: 'Healing course' }).check();
};

/** What a group of mechanisms is folded behind. */
export const heading = (page: Page, group: string) =>
  page
    .locator('.switch-group summary')
    .filter({ has: page.getByRole('heading', { name: group, exact: true }) });

/** What a button saves. */
export const saved = async (page: Page, button: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
};
