import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { settledHash, startPage, type RunningPage } from './running-page.ts';

let running: RunningPage;

beforeAll(async () => {
  running = await startPage();
});
afterAll(() => running.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
};

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

describe.each(['light', 'dark'] as const)('WCAG 2.2 AA in %s colours', (colorScheme) => {
  it.each(sizes)('at $width × $height', async (viewport) => {
    const { page } = await running.open('?scenarios=2', { viewport, colorScheme });
    await settledHash(page, 2);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );

    await page.locator('[data-number="achieved-depth"]').click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByLabel('Sex', { exact: true }).selectOption('unknown');
    await page.getByLabel('Phototype', { exact: true }).selectOption('V');
    await page.getByLabel('Age', { exact: true }).fill('200');
    await page.getByText('Out of date: this plan').waitFor();
    if (viewport.width < 900) await page.getByText('Show findings').click();
    await page.locator('[data-severity="block"]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
