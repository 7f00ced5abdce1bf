import { catalogue as lists } from '../catalogue/index.ts';
import { catalogueText } from '../report/index.ts';
import { UsageError, type Command } from './command.ts';

const names = Object.keys(lists) as readonly (keyof typeof lists)[];

export const catalogue: Command = {
  name: 'catalogue',
  usage: `percuta catalogue <${names.join('|')}> [id] [--json]`,
  summary: 'print what is known, with its sources',
  options: { json: { type: 'boolean' } },
  run: async ({ positionals, values }) => {
    const [name, id, ...more] = positionals;
    const list = names.find((known) => known === name);
    if (list === undefined || more.length > 0) throw new UsageError(catalogue.usage);
    const items: readonly { readonly id: string }[] = lists[list];
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
