import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageFolder, settledHash, startPage, type RunningPage } from './running-page.ts';

let running: RunningPage;

beforeAll(async () => {
  running = await startPage();
});
afterAll(() => running.close());

it('loads in less than 260 kB, first to last number: page, styles, type, worker', async () => {
  const { page } = await running.open('about');
  const fetched = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.ok()) fetched.add(pathname === '/' ? '/index.html' : pathname);
  });
  await page.goto(new URL('/?scenarios=2', page.url()).href);
  await settledHash(page, 2);
  const files = [...fetched].map((path) => basename(path)).join(' ');
  expect(files).toContain('worker.js');
  expect(files).toContain('woff2');
  // What is asked for later is fetched later.
  expect(files).not.toMatch(/(Evidence|Stated|Compare|Preset)Sheet|draw-page|solve|numerics/);
  const bytes = [...fetched].map(
    (path) => gzipSync(readFileSync(join(pageFolder, path)), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(260_000);
  await page.context().close();
});
