/** Finds a Chromium-family browser for the journeys, or stops with an instruction. Never skips silently. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

const instruction =
  'No Chromium found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH=/path/to/the/browser, then run again.';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const isRoot = (): boolean => process.getuid?.() === 0;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const fixedPlaces = (): string[] => {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    case 'win32':
      return [
        process.env['PROGRAMFILES'],
        process.env['PROGRAMFILES(X86)'],
        process.env['LOCALAPPDATA'],
      ].flatMap((root) =>
        root === undefined
          ? []
          : [
              join(root, 'Chromium', 'Application', 'chrome.exe'),
              join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
              join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
            ],
      );
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/snap/bin/chromium',
        '/opt/google/chrome/chrome',
      ];
  }
};

const installed = (): string | undefined => {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => namesOnPath.map((name) => join(folder, name)));
  // Ubuntu's chromium-browser is a stub that asks for a snap: it exists but starts nothing.
  return [...onPath, ...fixedPlaces()].find((path) => isExecutable(path) && !isSnapStub(path));
};

const isSnapStub = (path: string): boolean => {
  if (process.platform !== 'linux' || !path.endsWith('chromium-browser')) return false;
  return readFileSync(path).subarray(0, 4_000).toString('latin1').includes('snap install');
};

const canApt = (): boolean =>
  process.platform === 'linux' &&
  isRoot() &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

const aptInstall = (): void => {
  const run = (...args: string[]): void => {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.error('No Chromium found: installing the distribution’s package with apt-get …');
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
};

/** CHROMIUM_PATH, then a browser of this system, then apt-get as root on Debian; else an error that says what to do. */
export const findChromium = async (): Promise<string> => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH=${named} is not an executable file.`);
    return named;
  }
  const found = installed();
  if (found !== undefined) return found;
  if (canApt()) {
    try {
      aptInstall();
    } catch (cause) {
      throw new Error(instruction, { cause });
    }
  }
  const after = installed();
  if (after === undefined) throw new Error(instruction);
  return after;
};

export const browserFlags = (): string[] => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: browserFlags(), headless: true });

if (import.meta.main) {
  const browser = await launchBrowser();
  console.log(`${await findChromium()} ${browser.version()}`);
  await browser.close();
}
