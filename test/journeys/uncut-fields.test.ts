/** Nothing of the forms is cut: labels, values, what stands for no value, and the longest names of every list. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settledHash, startPage, type RunningPage } from './running-page.ts';

let running: RunningPage;

beforeAll(async () => {
  running = await startPage();
});
afterAll(() => running.close());

/** Fields whose text needs more room than they have, and labels that reach into their field. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isCut = (field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): boolean => {
      const style = getComputedStyle(field);
      const room = {
        width: field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight),
        height: field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom),
      };
      const probe = document.createElement('div');
      probe.textContent =
        field instanceof HTMLSelectElement
          ? (field.selectedOptions[0]?.label ?? '')
          : field.value === ''
            ? field.placeholder
            : field.value;
      Object.assign(probe.style, {
        position: 'absolute',
        width: `${room.width}px`,
        fontFamily: style.fontFamily,
        fontSize: style.fontSize,
        fontWeight: style.fontWeight,
        fontVariantNumeric: style.fontVariantNumeric,
        letterSpacing: style.letterSpacing,
        lineHeight: style.lineHeight,
        overflowWrap: style.overflowWrap,
        whiteSpace: field instanceof HTMLInputElement ? 'pre' : style.whiteSpace,
      });
      document.body.append(probe);
      const needed = { width: probe.scrollWidth, height: probe.scrollHeight };
      probe.remove();
      return needed.width > Math.ceil(room.width) || needed.height > Math.ceil(room.height) + 1;
    };
    const fields = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('.input'),
    ];
    const labels = [...document.querySelectorAll<HTMLElement>('.row-label')];
    return [
      ...fields
        .filter((field) => field.checkVisibility() && isCut(field))
        .map((field) => `${field.dataset['label']}: ${field.value}`),
      ...labels
        .filter((label) => label.checkVisibility() && label.scrollWidth > label.clientWidth)
        .map((label) => `${label.textContent} (label)`),
    ];
  });

const lists = [
  '/indication',
  '/device',
  '/zones/0/site',
  '/anaesthetic/product',
  '/topicals/0/product',
  '/goals/0/indicator',
];

const chooseLongest = async (page: Page, pointer: string): Promise<void> => {
  const list = page.locator(`select[data-pointer="${pointer}"]`);
  const options = await list.locator('option').allTextContents();
  const [longest = ''] = options.toSorted((a, b) => b.length - a.length);
  await list.selectOption({ label: longest });
};

it.each([
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])('at $width × $height', async (viewport) => {
  const { page } = await running.open('?scenarios=2', { viewport });
  await settledHash(page, 2);
  expect(await cut(page)).toEqual([]);
  await page.locator('summary[data-pointer="/person"]').click();
  await page.locator('summary[data-pointer="/zones/0/skin"]').click();
  await page.getByLabel('First session', { exact: true }).selectOption('day');
  await page.getByLabel('First session: day').fill('2026-12-30');
  await page.getByLabel('Laser or pulsed light', { exact: true }).selectOption('day');
  await page.getByLabel('Laser or pulsed light: day').fill('2026-11-30');
  await page.getByRole('radio', { name: 'Stepped' }).check();
  await page.getByRole('button', { name: 'Add stop rule' }).click();
  await page.locator('[data-pointer="/anaesthetic/product"]').selectOption('lidocaine-4');
  await page.getByRole('button', { name: 'Add product' }).click();
  await page.getByRole('button', { name: 'Add goal' }).click();
  expect(await cut(page)).toEqual([]);
  for (const pointer of lists) await chooseLongest(page, pointer);
  await page.getByLabel('Stop rule 1', { exact: true }).fill('Stop when more than pinpoint bleeding is seen');
  await page
    .getByLabel('Title', { exact: true })
    .fill('Atrophic acne scars of both cheeks and the chin, pen');
  expect(await cut(page)).toEqual([]);
  await page.context().close();
});

it('keeps a text on one line of the plan, however many it takes on the screen', async () => {
  const { page } = await running.open('?scenarios=2');
  await settledHash(page, 2);
  const title = page.getByLabel('Title', { exact: true });
  await title.fill('Two\n  lines');
  expect(await title.inputValue()).toBe('Two lines');
  await title.press('End');
  await title.press('Enter');
  await title.press('s');
  expect(await title.inputValue()).toBe('Two liness');
  await page.context().close();
});
