import { catalogue as known } from '../catalogue/index.ts';
import { catalogueText } from '../report/index.ts';
import { UsageError, type Command } from './command.ts';

const lists = new Map<string, readonly { readonly id: string }[]>(Object.entries(known));

export const catalogue: Command = {
  name: 'catalogue',
  usage: `percuta catalogue <${[...lists.keys()].join('|')}> [id] [--json]`,
  summary: 'print what is known, with its sources',
  options: { json: { type: 'boolean' } },
  run: async ({ positionals, values }) => {
    const [list = '', id, ...more] = positionals;
    const items = lists.get(list);
    if (items === undefined || more.length > 0) throw new UsageError(catalogue.usage);
    const chosen = id === undefined ? items : items.filter((item) => item.id === id);
    if (chosen.length === 0)
      throw new UsageError(`${list} has no “${id}”; percuta catalogue ${list} lists them`);
    process.stdout.write(
      values['json'] === true
        ? `${JSON.stringify(chosen, null, 2)}\n`
        : `${catalogueText(list, items, id)}\n`,
    );
    return 0;
  },
};
