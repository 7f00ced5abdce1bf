/** Takes the picture of the README from the built page: `npm run build:page && node tools/readme-picture.ts`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../src/server/index.ts';
import { launchBrowser } from './chromium.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });

const server = await startServer({ host: '127.0.0.1', port: 0, pageFolder: join(root, 'dist/workbench') });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
await page.goto(`${server.url}/?scenarios=24&seed=1`);
await page.locator('[data-report-hash][data-scenarios="24"]').waitFor();
await page.screenshot({ path: join(folder, 'plan-page.png') });
await browser.close();
await server.close();
