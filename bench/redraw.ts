/// <reference lib="dom" />
/**
 * Milliseconds from an edit to the frame that shows its numbers and figures, in a browser: median and 95th percentile over
 * edits of the depth, for a plan of one zone and of one with three, without sampled scenarios. One line of JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Plan } from '../src/planning/index.ts';
import { startServer } from '../src/server/index.ts';
import { launchBrowser } from '../tools/chromium.ts';
import { oneZone, threeZones } from './plans/cheeks.ts';

const warmUp = 5;
const edits = 60;

interface Redraw {
  readonly ms: number;
  /** How often a figure was drawn for this edit. */
  readonly drawn: number;
}

/** Runs in the page: types depths one after the other, each when the one before is on the screen. */
const typeDepths = async (depths: readonly number[]): Promise<Redraw[]> => {
  const field = document.querySelector<HTMLInputElement>('[data-pointer$="/prescription/depthMm"]');
  const page = document.querySelector<HTMLElement>('.page');
  const pane = document.querySelector('.pane-picture');
  if (field === null || page === null || pane === null) throw new Error('the page shows no depth');
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  const redraws: Redraw[] = [];
  for (const depth of depths) {
    const before = page.dataset['reportHash'];
    let drawn = 0;
    const watch = new MutationObserver((records) => {
      drawn += records.filter(({ target }) => (target as Element).className === 'figure').length;
    });
    watch.observe(pane, { childList: true, subtree: true });
    const start = performance.now();
    // As if typed: React hears of it only through the setter of the element’s own kind.
    Reflect.set(HTMLInputElement.prototype, 'value', String(depth), field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const hash = new MutationObserver(() => {
        if (page.dataset['reportHash'] === before || page.dataset['reportHash'] === undefined) return;
        hash.disconnect();
        resolve();
      });
      hash.observe(page, { attributes: true });
    });
    await painted();
    redraws.push({ ms: performance.now() - start, drawn });
    watch.disconnect();
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  }
  return redraws;
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? NaN;

const rounded = (value: number): number => Math.round(value * 10) / 10;

const measure = async (page: Page, address: string, plan: Plan) => {
  await page.goto(`${address}/?scenarios=0&seed=1`);
  await page.locator('[data-report-hash]').waitFor();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  });
  await page.locator('h1', { hasText: plan.title }).waitFor();
  await page.waitForTimeout(1000);
  // No depth twice: a report that is known already is not computed again.
  const depths = Array.from({ length: warmUp + edits }, (_, k) => (50 + k) / 100);
  const redraws = (await page.evaluate(typeDepths, depths)).slice(warmUp);
  const ms = redraws.map((redraw) => redraw.ms);
  return {
    zones: plan.zones.length,
    medianMs: rounded(quantile(ms, 0.5)),
    p95Ms: rounded(quantile(ms, 0.95)),
    figuresDrawn: quantile(
      redraws.map(({ drawn }) => drawn),
      1,
    ),
  };
};

const load = loadavg()[0] ?? 0;
const pageFolder = mkdtempSync(join(tmpdir(), 'percuta-bench-'));
const workbench = join(import.meta.dirname, '../src/workbench');
await build({
  root: workbench,
  configFile: join(workbench, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: pageFolder },
});
const server = await startServer({ host: '127.0.0.1', port: 0, pageFolder });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const one = await measure(page, server.url, oneZone);
const three = await measure(page, server.url, threeZones);

console.log(
  JSON.stringify({
    bench: 'redraw',
    edits,
    oneZone: one,
    threeZones: three,
    browser: browser.version(),
    node: process.versions.node,
    machine: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    load: rounded(load),
  }),
);
await browser.close();
await server.close();
rmSync(pageFolder, { recursive: true });
