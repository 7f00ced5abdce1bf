#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { softwareVersion } from '../planning/index.ts';
import { catalogue } from './catalogue.ts';
import { check } from './check.ts';
import { UsageError, type Command, type ExitCode } from './command.ts';
import { compare } from './compare.ts';
import { course } from './course.ts';
import { homeCheck } from './home-check.ts';
import { predict } from './predict.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { sheet } from './sheet.ts';
import { solve } from './solve.ts';
import { validate } from './validate.ts';

const commands: readonly Command[] = [
  check,
  predict,
  compare,
  course,
  sheet,
  homeCheck,
  catalogue,
  validate,
  solve,
  schema,
  serve,
];

const help = (): string =>
  [
    `percuta ${softwareVersion}: treatment planning for microneedling. Not a medical device.`,
    '',
    ...commands.map((command) => `  ${command.usage}\n      ${command.summary}`),
    '',
    'Exit codes: 0 fine, 1 blocked by a finding or not solved to the end, 2 input that cannot be used.',
  ].join('\n');

const run = async ([name, ...rest]: readonly string[]): Promise<ExitCode> => {
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(`${help()}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${softwareVersion}\n`);
    return 0;
  }
  const command = commands.find((entry) => entry.name === name);
  if (command === undefined) throw new UsageError(`there is no command “${name}”; percuta --help lists them`);
  return command.run(parsed(command, rest));
};

const parsed = (command: Command, args: readonly string[]): Parameters<Command['run']>[0] => {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
    });
    return { positionals, values: values as Parameters<Command['run']>[0]['values'] };
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message.split('\n')[0] : 'unreadable arguments'}; ${command.usage}`,
    );
  }
};

/** A reader that went away (`percuta … | head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`percuta: ${error.message}\n`);
  process.exitCode = 2;
}
