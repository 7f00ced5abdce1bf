import { isAmber, type Evidence, type Reference } from '../quantities/index.ts';
import { evidenceWords } from './evidence-words.ts';
import { formatSignificant } from './number-format.ts';
import { alignedColumns, plain, wrapped } from './terminal-text.ts';
import { evidenceMarks } from './words.ts';
import { wrappedColumns } from './wrapped-columns.ts';

/** An entry of any list of the catalogue. */
export interface CatalogueEntry {
  readonly id: string;
}

/** A list of the catalogue as a table, or one entry with every field, number and source. */
export const catalogueText = (list: string, items: readonly CatalogueEntry[], id?: string): string => {
  if (id === undefined) return listText(list, items);
  const entry = items.find((item) => item.id === id);
  if (entry === undefined) return `${plain(list)} hold no “${plain(id)}”.\n`;
  return entryText(entry);
};

const amber = evidenceMarks.assumed;

const listText = (list: string, items: readonly CatalogueEntry[]): string => {
  const rows = items.map((item) => {
    const numbers = numbersIn(item);
    const marked = amberIn(item);
    return [
      item.id,
      nameOf(item),
      numbers.length === 0 ? '' : String(numbers.length),
      marked === 0 ? '' : `${amber.shape} ${marked}`,
    ];
  });
  const widest = Math.max(8, ...items.map((item) => item.id.length));
  return [
    ...wrappedColumns(
      [['id', 'name', 'numbers', 'amber'], ...rows],
      [widest, Math.max(20, 76 - widest), 7, 5],
      [false, false, true, true],
    ),
    '',
    ...wrapped(
      `${items.length} ${plain(list)}. Amber (${amber.shape}): numbers and statements that are assumed or recalled. ` +
        'An id shows one entry with every source.',
    ),
    '',
  ].join('\n');
};

const nameOf = (item: CatalogueEntry): string => {
  const record: Readonly<Record<string, unknown>> = { ...item };
  const name = record['name'] ?? record['title'] ?? record['text'] ?? record['writtenFor'];
  return typeof name === 'string' ? name : '';
};

const entryText = (entry: CatalogueEntry): string => {
  const references = referencesIn(entry);
  return [
    ...wrapped(nameOf(entry) === '' ? entry.id : nameOf(entry)),
    '',
    ...Object.entries(entry).flatMap(([key, value]) => fieldLines(key, value, '')),
    '',
    'Sources',
    ...alignedColumns(
      references.map(({ id }) => [`[${id}]`]),
      [false],
    ).flatMap((line, i) => sourceLines(line, references[i])),
    '',
  ].join('\n');
};

const sourceLines = (label: string, entry: Reference | undefined): readonly string[] => [
  `  ${plain(label)}`,
  ...wrapped(entry?.cite ?? '', '    '),
  ...(entry?.doi === undefined ? [] : wrapped(`https://doi.org/${entry.doi}`, '    ')),
  ...(entry?.url === undefined ? [] : wrapped(entry.url, '    ')),
];

/** `studiedDepth` → `studied depth`. */
const spoken = (key: string): string =>
  key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');

const fieldLines = (key: string, value: unknown, indent: string): readonly string[] => {
  const label = `${indent}${spoken(key)}: `;
  const inner = `${indent}  `;
  if (value === undefined || key === 'sources') return [];
  if (isEvidence(value)) return wrapped(numberWords(value), label, inner);
  if (Array.isArray(value)) return listLines(label, value, inner);
  if (typeof value === 'object' && value !== null) {
    return [
      label.trimEnd(),
      ...Object.entries(value).flatMap(([name, part]) => fieldLines(name, part, inner)),
      ...citedLine(value, inner),
    ];
  }
  return wrapped(scalarWords(value), label, inner);
};

const listLines = (label: string, values: readonly unknown[], indent: string): readonly string[] => {
  if (values.length === 0) return [`${label}none`];
  if (values.every((value) => typeof value !== 'object')) {
    return wrapped(values.map(scalarWords).join(', '), label, indent);
  }
  return [
    label.trimEnd(),
    ...values.flatMap((value) => {
      if (isEvidence(value)) return wrapped(numberWords(value), `${indent}▪ `, `${indent}  `);
      const lines = Object.entries(value as object).flatMap(([key, part]) =>
        fieldLines(key, part, `${indent}  `),
      );
      const [first = '', ...rest] = [...lines, ...citedLine(value as object, `${indent}  `)];
      return [`${indent}▪ ${first.trimStart()}`, ...rest];
    }),
  ];
};

const scalarWords = (value: unknown): string => {
  if (value === 'recall') return `${amber.shape} recalled, not looked up`;
  if (typeof value === 'number') return formatSignificant(value, 6);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : '';
};

const numberWords = (evidence: Evidence): string => {
  const mark = isAmber(evidence) ? amber : evidenceMarks[evidence.tier];
  const sources = evidence.sources.map((source) => source.id);
  return `${mark.shape} ${evidenceWords({ ...evidence, sources })} [${sources.join(', ')}]`;
};

/** What an inner part rests on; the entry’s own sources stand below it all. */
const citedLine = (value: object, indent: string): readonly string[] => {
  const sources = 'sources' in value && Array.isArray(value.sources) ? value.sources : [];
  const ids = sources.filter(isReference).map((source) => source.id);
  return ids.length === 0 ? [] : wrapped(`[${ids.join(', ')}]`, indent);
};

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'object' && value !== null && 'spread' in value && 'tier' in value && 'value' in value;

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'id' in value && 'cite' in value;

const numbersIn = (value: unknown): readonly Evidence[] => {
  if (isEvidence(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** How much of an entry is assumed or recalled: its numbers, and what it says without one. */
const amberIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null || isReference(value)) return 0;
  if (isEvidence(value)) return isAmber(value) ? 1 : 0;
  const own = 'access' in value && value.access === 'recall' ? 1 : 0;
  return Object.values(value).reduce((sum: number, part) => sum + amberIn(part), own);
};

const referencesIn = (value: unknown): readonly Reference[] => {
  const found = collect(value);
  return [...new Map(found.map((entry) => [entry.id, entry])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
};

const collect = (value: unknown): readonly Reference[] => {
  if (isReference(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
};
