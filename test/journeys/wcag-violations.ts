import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What in a part of the page breaks WCAG 2.2 AA. */
export const wcagViolations = async (page: Page, part = 'html'): Promise<readonly string[]> => {
  // Scrolled on, what stays in sight lies over fields, and they would be judged by what is left of them.
  await page.evaluate(() => window.scrollTo(0, 0));
  // Half faded in, nothing has its own colours.
  await page.evaluate(() =>
    Promise.race([
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
      // Some never end.
      new Promise((resolve) => {
        setTimeout(resolve, 1000);
      }),
    ]),
  );
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
};
