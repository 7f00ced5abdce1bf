import { checkHome } from '../planning/index.ts';
import { findingsText, homeCheckText } from '../report/index.ts';
import type { Command } from './command.ts';
import { readTextArgument } from './read-input.ts';

export const homeCheck: Command = {
  name: 'home-check',
  usage: 'percuta home-check <home.json | -> [--json]',
  summary: 'safety of a home roller; states plainly what evidence there is not',
  options: { json: { type: 'boolean' } },
  run: async (args) => {
    const text = await readTextArgument(args, homeCheck.usage);
    const check = checkHome(parsed(text));
    const json = args.values['json'] === true;
    if ('unreadable' in check) {
      process.stdout.write(json ? `${JSON.stringify(check)}\n` : `${findingsText(check.unreadable)}\n`);
      return 2;
    }
    process.stdout.write(json ? `${JSON.stringify(check, null, 2)}\n` : `${homeCheckText(check)}\n`);
    return check.findings.some((finding) => finding.severity === 'block') ? 1 : 0;
  },
};

/** Text that is not JSON is as unreadable as any other: the schema says so. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
