import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { buildPage, pageFolder } from './running-page.ts';

beforeAll(buildPage);

it('loads in less than 260 kB: page, styles, type, worker', () => {
  const files = readdirSync(pageFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map(
    ({ parentPath, name }) => gzipSync(readFileSync(join(parentPath, name)), { level: 9 }).length,
  );
  expect(files.map(({ name }) => name)).toContain('worker.js');
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(260_000);
});
