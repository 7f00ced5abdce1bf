import { planJsonSchema } from '../planning/index.ts';
import { UsageError, type Command } from './command.ts';

export const schema: Command = {
  name: 'schema',
  usage: 'percuta schema plan',
  summary: 'print the JSON Schema of a plan',
  options: {},
  run: async ({ positionals }) => {
    if (positionals.length !== 1 || positionals[0] !== 'plan') {
      throw new UsageError(`the one schema there is: ${schema.usage}`);
    }
    process.stdout.write(`${JSON.stringify(planJsonSchema(), null, 2)}\n`);
    return 0;
  },
};
