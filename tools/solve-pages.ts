/** What pages in docs/solve print, measure and draw, brought up to date; `--check` only says what is stale. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { checkSystem } from '../src/numerics/index.ts';
import { withOutputs } from './solve/code-blocks.ts';
import { compilerNumbers } from './solve/compiler-numbers.ts';
import { methodTable } from './solve/method-table.ts';
import { passesPicture } from './solve/passes-picture.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/solve');
const picture = join(folder, 'images/passes.svg');

const robertson = () =>
  checkSystem(JSON.parse(readFileSync(join(root, 'examples/systems/robertson.json'), 'utf8')));

const measured: Readonly<Record<string, () => string>> = {
  methods: methodTable,
  compiler: () => compilerNumbers(robertson()),
};

const part = /<!-- measured:(\w+) -->\n[\s\S]*?<!-- \/measured -->/g;

const withMeasured = (page: string): string =>
  page.replaceAll(part, (_, name: string) => {
    const measure = measured[name];
    if (measure === undefined) throw new Error(`nothing is measured as ${name}`);
    return `<!-- measured:${name} -->\n\n${measure()}\n\n<!-- /measured -->`;
  });

/** Every file that is written, with its text as it should be. */
export const solvePages = (): ReadonlyMap<string, string> => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map([
    ...pages.map((name): [string, string] => {
      const path = join(folder, name);
      return [path, withOutputs(withMeasured(readFileSync(path, 'utf8')))];
    }),
    [picture, passesPicture(robertson())],
  ]);
};

if (import.meta.main) {
  const stale = [...solvePages()].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  for (const [path, text] of stale) {
    if (process.argv.includes('--check')) {
      console.error(`${path.slice(root.length + 1)} is stale: run \`node tools/solve-pages.ts\``);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}
