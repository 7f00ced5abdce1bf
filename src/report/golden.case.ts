import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const folder = join(import.meta.dirname, '../../test/golden');

const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));

/**
 * The committed text and the one at hand, numbers to three decimals. Where they differ, the new one is written beside
 * as `*-changed.*`; UPDATE_GOLDEN=1 commits to it.
 */
export const golden = (
  name: string,
  text: string,
): { readonly committed: string; readonly actual: string } => {
  const file = join(folder, name);
  const changed = join(folder, name.replace('.', '-changed.'));
  const actual = rounded(text);
  mkdirSync(folder, { recursive: true });
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  const committed = existsSync(file) ? rounded(readFileSync(file, 'utf8')) : '';
  if (committed === actual) rmSync(changed, { force: true });
  else writeFileSync(changed, actual);
  return { committed, actual };
};
