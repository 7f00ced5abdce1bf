import { homeJsonSchema, planJsonSchema } from '../planning/index.ts';
import { UsageError, type Command } from './command.ts';

export const schema: Command = {
  name: 'schema',
  usage: 'percuta schema plan|home',
  summary: 'print the JSON Schema of a plan or of a home check',
  options: {},
  run: async ({ positionals }) => {
    const [name, ...more] = positionals;
    if ((name !== 'plan' && name !== 'home') || more.length > 0) {
      throw new UsageError(`which schema: plan or home? ${schema.usage}`);
    }
    process.stdout.write(`${JSON.stringify(schemas[name](), null, 2)}\n`);
    return 0;
  },
};

const schemas = { plan: planJsonSchema, home: homeJsonSchema } as const;
