import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CourseRecord } from '../../src/planning/index.ts';
import { hashOfCourse, heading, openCourse, saved } from './course-page.ts';
import { startPage, type RunningPage } from './running-page.ts';

let running: RunningPage;

beforeAll(async () => {
  running = await startPage();
});
afterAll(() => running.close());

it('switches a whole group of mechanisms off and on again, and keeps the focus where it was', async () => {
  const { page, problems } = await running.open('?scenarios=2&draws=4');
  await openCourse(page);
  const everything = await hashOfCourse(page, 4);
  await page.getByText(/^Mechanisms: 0 of/).click();
  const group = page.getByRole('checkbox', { name: /^Growth factors: all/ });
  await group.focus();
  await page.keyboard.press('Space');
  await hashOfCourse(page, 0);
  expect(await hashOfCourse(page, 4)).not.toBe(everything);
  expect(await group.evaluate((field) => field === document.activeElement)).toBe(true);
  const { off, equations } = JSON.parse(await saved(page, 'Course (JSON)')) as CourseRecord;
  const members = equations.filter((entry) => entry.switchable && entry.group === 'factors');
  expect(members.length).toBeGreaterThan(20);
  expect(off).toEqual(members.map(({ id }) => id));
  expect(await heading(page, 'Growth factors').innerText()).toContain(
    `${members.length} of ${members.length} off`,
  );
  await group.press('Space');
  await hashOfCourse(page, 0);
  expect(await hashOfCourse(page, 4)).toBe(everything);

  await heading(page, 'Growth factors').press('Enter');
  const single = page.locator('[data-mechanism="vegf-from-wound"]');
  await single.focus();
  await page.keyboard.press('Space');
  await hashOfCourse(page, 0);
  await hashOfCourse(page, 4);
  expect(await single.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await group.evaluate((field: HTMLInputElement) => field.indeterminate)).toBe(true);
  await page.getByRole('button', { name: 'Switch all on' }).press('Enter');
  await page.getByText(/^Mechanisms: 0 of/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Mechanisms: 0 of/);
  expect(await single.isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('finds mechanisms by their words, whatever they belong to', async () => {
  const { page } = await running.open('?scenarios=2&draws=0');
  await openCourse(page);
  await hashOfCourse(page, 0);
  await page.getByText(/^Mechanisms: 0 of/).click();
  const shown = page.locator('[data-mechanism]:visible');
  const groups = page.locator('[data-mechanism-group]');
  const all = await groups.count();
  expect(await shown.count()).toBe(0);
  const field = page.getByRole('searchbox', { name: 'Find a mechanism' });
  await field.fill('vegf');
  await expect.poll(() => shown.count()).toBeGreaterThan(3);
  const names = await shown.evaluateAll((found) => found.map((one) => one.parentElement?.textContent ?? ''));
  expect(names.filter((name) => !/vegf/i.test(name))).toEqual([]);
  await page.getByText(`${names.length} of 117 found`).waitFor();
  expect(await groups.count()).toBeLessThan(all);
  const factors = page
    .locator('.switch-group')
    .filter({ has: page.getByRole('heading', { name: 'Growth factors' }) });
  const ticks = await factors.locator('[data-mechanism]').count();
  expect(ticks).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /^Growth factors: all found/ }).press('Space');
  expect(await factors.locator('[data-mechanism]:checked').count()).toBe(0);
  await page.getByText(`Mechanisms: ${ticks} of 117 switched off`).waitFor();
  await field.fill('');
  await expect.poll(() => shown.count()).toBe(0);
  expect(await groups.count()).toBe(all);
  await page.context().close();
});

it.each([
  { width: 1440, height: 900, least: 24 },
  { width: 390, height: 844, least: 44 },
])('has ticks of $least px to press at $width × $height', async ({ least, ...viewport }) => {
  const { page } = await running.open('?scenarios=2&draws=0', { viewport });
  await openCourse(page);
  await hashOfCourse(page, 0);
  await page.getByText(/^Mechanisms: 0 of/).click();
  await heading(page, 'Growth factors').click();
  const small = await page
    .locator('.switch-group label:visible')
    .evaluateAll(
      (labels, fewest) =>
        labels
          .filter((label) =>
            Object.values(label.getClientRects()).some((box) => Math.min(box.width, box.height) < fewest),
          )
          .map((label) => label.textContent),
      least,
    );
  expect(small).toEqual([]);
  await page.context().close();
});
