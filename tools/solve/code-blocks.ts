/** Code on a page, and what it prints: run as a reader would run it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { readSystem } from '../../src/numerics/index.ts';

const root = join(import.meta.dirname, '../..');
const command = 'npm run -s percuta -- ';

const printed = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (stderr !== '' || (status !== 0 && status !== 1)) throw new Error(`${args.join(' ')}\n${stderr}`);
  return stdout;
};

const run: Readonly<Record<string, (code: string) => string>> = {
  ts: (code) => printed(['--conditions=percuta-source', '--input-type=module-typescript', '--eval', code]),
  sh: (code) =>
    code
      .trim()
      .split('\n')
      .map((line) => {
        if (!line.startsWith(command)) throw new Error(`a page runs nothing but ${command}: ${line}`);
        return printed(['src/cli/main.ts', ...line.slice(command.length).split(' ')]);
      })
      .join(''),
  json: (code) => {
    const { fault } = readSystem(code);
    if (fault !== undefined) throw new Error(`line ${fault.line}: ${fault.problem}`);
    return '';
  },
};

const block = /```(ts|sh|json)\n([\s\S]*?)```\n(?:\n```text\n[\s\S]*?```\n)?/g;

/** The page with what its code prints now. @throws Error when code fails */
export const withOutputs = (page: string): string =>
  page.replaceAll(block, (_, language: string, code: string) => {
    const output = run[language]?.(code) ?? '';
    const shown = output === '' ? '' : `\n\`\`\`text\n${output.trimEnd()}\n\`\`\`\n`;
    return `\`\`\`${language}\n${code}\`\`\`\n${shown}`;
  });
