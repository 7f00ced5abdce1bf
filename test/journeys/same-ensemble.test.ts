import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SystemDeclaration } from '../../src/numerics/index.ts';
import { startServer, type RunningServer } from '../../src/server/index.ts';
import { launchBrowser } from '../../tools/chromium.ts';
import type {} from './ensemble-page/main.ts';
import { root, watched } from './running-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'percuta-ensemble-'));
const cascade = JSON.parse(
  readFileSync(join(root, 'test/verification/stiff/problems/cascade25.json'), 'utf8'),
) as SystemDeclaration;
const expected = readFileSync(join(root, 'test/golden/ensemble.hash'), 'utf8').trim();

let server: RunningServer;
let browser: Browser;

/** The workers of the workbench behind a page of the test, on the server of the workbench. */
const buildPage = async (): Promise<void> => {
  const page = join(import.meta.dirname, 'ensemble-page');
  await build({
    configFile: join(root, 'src/workbench/vite.config.ts'),
    root: page,
    logLevel: 'warn',
    build: { outDir: folder },
    environments: {
      client: { build: { rolldownOptions: { input: { page: join(page, 'index.html') } } } },
    },
  });
};

beforeAll(async () => {
  await buildPage();
  [server, browser] = await Promise.all([
    startServer({ host: '127.0.0.1', port: 0, pageFolder: folder }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

it('gives the hash on record from workers that share memory', async () => {
  const { page, problems } = await watched(browser, server.url, {});
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  for (const workers of [1, 2]) {
    const got = await page.evaluate(([declaration, count]) => window.ensemblePage.hash(declaration, count), [
      cascade,
      workers,
    ] as const);
    expect(got).toEqual({ hash: expected, memory: 'shared', path: 'f64x2' });
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

it('gives it from workers that do not, where the page is not alone among origins', async () => {
  const { page, problems } = await watched(browser, 'about:blank', {});
  await page.route('**', async (route) => {
    const response = await route.fetch();
    const headers = Object.entries(response.headers()).filter(([name]) => !name.startsWith('cross-origin-'));
    await route.fulfill({ response, headers: Object.fromEntries(headers) });
  });
  await page.goto(server.url);
  expect(await page.evaluate(() => typeof SharedArrayBuffer)).toBe('undefined');
  const got = await page.evaluate((declaration) => window.ensemblePage.hash(declaration, 2), cascade);
  expect(got).toEqual({ hash: expected, memory: 'messages', path: 'f64x2' });
  expect(problems).toEqual([]);
  await page.context().close();
});

it('ends soon once aborted in the middle of a job', async () => {
  const { page, problems } = await watched(browser, server.url, {});
  const { name, milliseconds } = await page.evaluate(
    (declaration) => window.ensemblePage.abort(declaration),
    cascade,
  );
  expect(name).toBe('Cancelled');
  expect(milliseconds).toBeLessThan(5000);
  expect(problems).toEqual([]);
  await page.context().close();
});
