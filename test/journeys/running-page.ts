/** The built page behind the real server, in a real browser. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../tools/chromium.ts';

export const root = join(import.meta.dirname, '../..');
export const pageFolder = join(root, 'dist/workbench');

export interface OpenPage {
  readonly page: Page;
  /** Errors of the console, uncaught errors and violations of the content security policy. */
  readonly problems: readonly string[];
}

export interface RunningPage {
  readonly open: (query?: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export const buildPage = (): void => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const folder = join(root, 'src/workbench');
  execFileSync(
    process.execPath,
    [
      vite,
      'build',
      folder,
      '--config',
      join(folder, 'vite.config.ts'),
      '--outDir',
      pageFolder,
      '--emptyOutDir',
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
};

/** The address stands in the first line the server prints. */
const startServer = async (): Promise<{ readonly server: ChildProcess; readonly address: string }> => {
  const server = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'serve'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const address = /https?:\/\/\S+/.exec(line.toString())?.[0];
  if (address === undefined) throw new Error(`the server said no address: ${line.toString()}`);
  return { server, address };
};

export const watched = async (
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<OpenPage> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line no-console
      console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, problems };
};

export const startPage = async (): Promise<RunningPage> => {
  buildPage();
  const [{ server, address }, browser] = await Promise.all([startServer(), launchBrowser()]);
  return {
    open: (query = '', options = {}) => watched(browser, `${address}/${query}`, options),
    close: async () => {
      await browser.close();
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
};

/** The hash of the report on the page, once bands of so many scenarios are there. */
export const settledHash = async (page: Page, scenarios: number): Promise<string> => {
  const element = page.locator(`[data-report-hash][data-scenarios="${scenarios}"]`);
  await element.waitFor({ timeout: 60_000 });
  return (await element.getAttribute('data-report-hash')) ?? '';
};

/** Waits until the page shows another report than the one with this hash. */
export const nextHash = async (page: Page, before: string): Promise<string> => {
  const element = page.locator(`[data-report-hash]:not([data-report-hash="${before}"])`);
  await element.waitFor({ timeout: 60_000 });
  return (await element.getAttribute('data-report-hash')) ?? '';
};
