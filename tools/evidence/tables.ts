/** The evidence tables the catalogue was written from, when they lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const tableNames = ['clinical', 'biophysics', 'healing'] as const;
export type TableName = (typeof tableNames)[number];

export interface Row {
  readonly table: TableName;
  /** The line itself. */
  readonly text: string;
  /** The line with the heading, the column names and the prose above it: where a unit may stand. */
  readonly context: string;
}

export type Tables = ReadonlyMap<TableName, readonly string[]>;

const folder = join(import.meta.dirname, '../../../shared/evidence');

export const readTables = (): Tables | undefined =>
  existsSync(folder)
    ? new Map(tableNames.map((name) => [name, readFileSync(join(folder, `${name}.md`), 'utf8').split('\n')]))
    : undefined;

/** The rows a locator names: a table, then the beginning of the row’s first cell (or a text that stands in one row only). */
export const findRows = (tables: Tables, locator: string): readonly Row[] => {
  const [name = '', ...words] = locator.split(' ');
  const wanted = words.join(' ');
  const table = tableNames.find((known) => known === name);
  const lines = (table === undefined ? undefined : tables.get(table)) ?? [];
  if (table === undefined || wanted === '') return [];
  const cell = (line: string): string => line.replace(/^\|\s*\**/, '');
  const first = lines.flatMap((line, i) =>
    line.startsWith('|') && cell(line).startsWith(wanted) ? [i] : [],
  );
  const found = first.length > 0 ? first : lines.flatMap((line, i) => (line.includes(wanted) ? [i] : []));
  return found.map((i) => ({ table, text: lines[i] ?? '', context: contextOf(lines, i) }));
};

const contextOf = (lines: readonly string[], at: number): string => {
  let heading = at;
  while (heading > 0 && !(lines[heading] ?? '').startsWith('#')) heading -= 1;
  let header = at;
  while (header > heading && !/^\|[\s:|-]+\|$/.test(lines[header] ?? '')) header -= 1;
  return [lines[heading], ...lines.slice(Math.max(heading, header - 4), header + 1), lines[at]].join('\n');
};
