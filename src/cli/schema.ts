import { systemJsonSchema } from '../numerics/index.ts';
import { homeJsonSchema, planJsonSchema } from '../planning/index.ts';
import { UsageError, type Command } from './command.ts';

const schemas = { plan: planJsonSchema, home: homeJsonSchema, system: systemJsonSchema } as const;
const names = Object.keys(schemas) as readonly (keyof typeof schemas)[];

export const schema: Command = {
  name: 'schema',
  usage: `percuta schema ${names.join('|')}`,
  summary: 'print the JSON Schema of a plan, of a home check or of a system to solve',
  options: {},
  run: async ({ positionals }) => {
    const [said, ...more] = positionals;
    const name = names.find((known) => known === said);
    if (name === undefined || more.length > 0) throw new UsageError(`which schema? ${schema.usage}`);
    process.stdout.write(`${JSON.stringify(schemas[name](), null, 2)}\n`);
    return 0;
  },
};
