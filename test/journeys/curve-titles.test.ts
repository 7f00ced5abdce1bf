import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkPlan, predictCourse, type CourseRecord } from '../../src/planning/index.ts';
import { courseFigure, curveTitle, standaloneFigure } from '../../src/report/index.ts';
import { coursePlan } from '../plans/course-perturbations.ts';
import { hashOfCourse, openCourse, saved, sizes } from './course-page.ts';
import { startPage, type RunningPage } from './running-page.ts';

let running: RunningPage;

beforeAll(async () => {
  running = await startPage();
});
afterAll(() => running.close());

/** Titles above curves, and those that reach out of their figure or into the curve. */
const titles = (page: Page, figure: string) =>
  page.locator(figure).evaluateAll((figures) =>
    figures.map((one) => {
      const caption = one.querySelector('figcaption') ?? one;
      const text = document.createRange();
      text.selectNodeContents(caption);
      const [room, curve] = [one, one.querySelector('svg') ?? one].map((element) =>
        element.getBoundingClientRect(),
      );
      const isWhole = [...text.getClientRects()].every(
        ({ left, right, bottom }) =>
          room !== undefined &&
          curve !== undefined &&
          left >= room.left - 0.5 &&
          right <= room.right + 0.5 &&
          bottom <= curve.top + 2,
      );
      return `${caption.textContent}${isWhole ? '' : ' (cut)'}`;
    }),
  );

it.each(sizes)(
  'every curve has its whole title at $width × $height, on the page and in what it saves',
  async (viewport) => {
    const { page } = await running.open('?scenarios=2&draws=0', { viewport });
    await openCourse(page);
    await hashOfCourse(page, 0);
    const { quantities } = JSON.parse(await saved(page, 'Course (JSON)')) as CourseRecord;
    expect(await titles(page, 'figure.course-curve')).toEqual(quantities.map(curveTitle));
    const drawn = await page.context().newPage();
    await drawn.setContent(await saved(page, 'Course (HTML)'));
    expect(await titles(drawn, 'figure.course-figure')).toEqual(quantities.map(curveTitle));
    expect(await drawn.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.context().close();
  },
);

it('every curve has its whole title in the figure of all', async () => {
  const record = await predictCourse(checkPlan(coursePlan), { seed: 1, scenarios: 0, draws: 0 });
  const { page } = await running.open('about');
  await page.setContent(standaloneFigure(courseFigure(record)));
  const width = 300;
  const lines = await page.locator('svg.course > text[font-weight]').evaluateAll((texts) =>
    texts.map((text) => {
      const { x, width: taken } = (text as SVGTextElement).getBBox();
      return { x, right: x + taken, words: text.textContent };
    }),
  );
  const words = lines.map((line) => line.words).join(' ');
  for (const quantity of record.quantities) expect(words).toContain(curveTitle(quantity));
  expect(lines.filter(({ x, right }) => right > (Math.floor(x / width) + 1) * width)).toEqual([]);
  await page.context().close();
});
