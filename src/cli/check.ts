import { outcomeOf, type CheckedPlan, type Outcome } from '../planning/index.ts';
import { findingsText } from '../report/index.ts';
import type { Arguments, Command, ExitCode } from './command.ts';
import { readPlanArgument } from './read-input.ts';

export const exitCodes: Readonly<Record<Outcome, ExitCode>> = {
  clear: 0,
  undecided: 0,
  blocked: 1,
  unreadable: 2,
};

export const check: Command = {
  name: 'check',
  usage: 'percuta check <plan.json | -> [--json]',
  summary: 'read a plan and list its findings',
  options: { json: { type: 'boolean' } },
  run: async (args) => {
    const checked = await readPlanArgument(args, check.usage);
    printFindings(checked, args);
    return exitCodes[outcomeOf(checked)];
  },
};

/** What was found, as text or as JSON with the outcome. */
export const printFindings = (checked: CheckedPlan, { values }: Arguments): void => {
  const { findings } = checked;
  process.stdout.write(
    values['json'] === true
      ? `${JSON.stringify({ outcome: outcomeOf(checked), findings }, null, 2)}\n`
      : `${findingsText(findings)}\n`,
  );
};
