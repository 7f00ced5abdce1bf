import { validationText } from '../report/index.ts';
import { validationTable } from '../validation/index.ts';
import { UsageError, wholeNumber, type Command } from './command.ts';

export const validate: Command = {
  name: 'validate',
  usage: 'percuta validate [--seed N] [--json]',
  summary: 'hold the model against published data, misfits first',
  options: { json: { type: 'boolean' }, seed: { type: 'string' } },
  run: async (args) => {
    if (args.positionals.length > 0) throw new UsageError(validate.usage);
    const rows = validationTable(wholeNumber(args, 'seed', 1, 0, Number.MAX_SAFE_INTEGER));
    process.stdout.write(
      args.values['json'] === true ? `${JSON.stringify(rows, null, 2)}\n` : `${validationText(rows)}\n`,
    );
    return 0;
  },
};
