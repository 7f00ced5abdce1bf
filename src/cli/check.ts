import { outcomeOf, type Outcome } from '../planning/index.ts';
import { findingsText } from '../report/index.ts';
import type { Command, ExitCode } from './command.ts';
import { readPlanArgument } from './read-input.ts';

export const exitCodes: Readonly<Record<Outcome, ExitCode>> = { clear: 0, blocked: 1, unreadable: 2 };

export const check: Command = {
  name: 'check',
  usage: 'percuta check <plan.json | -> [--json]',
  summary: 'read a plan and list its findings',
  options: { json: { type: 'boolean' } },
  run: async (args) => {
    const checked = await readPlanArgument(args, check.usage);
    const outcome = outcomeOf(checked);
    process.stdout.write(
      args.values['json'] === true
        ? `${JSON.stringify({ outcome, findings: checked.findings }, null, 2)}\n`
        : `${findingsText(checked.findings)}\n`,
    );
    return exitCodes[outcome];
  },
};
