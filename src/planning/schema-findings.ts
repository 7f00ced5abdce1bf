import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { nearest } from '../numerics/index.ts';

const most = 50;

/** What the schema refused, as findings: what, where, why, and what would be accepted. */
export const schemaFindings = (error: z.ZodError, input: unknown): readonly Finding[] =>
  error.issues.slice(0, most).flatMap((issue) => describe(issue, input));

const describe = (issue: z.core.$ZodIssue, input: unknown): readonly Finding[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      finding([...issue.path, key], 'Unknown field', `A plan has no field “${shorten(key)}” here.`, 'Remove it.'),
    );
  }
  if (issue.code === 'invalid_union') return describeUnion(issue, input);
  const where = issue.path;
  const got = shown(valueAt(input, where));
  const missing = got === 'nothing';
  return [
    finding(
      where,
      missing ? 'Missing field' : 'Value not accepted',
      missing ? 'The plan does not say.' : `The plan says ${got}.`,
      accepted(issue),
    ),
  ];
};

/** A union with a discriminator names its kinds; any other names what each branch would take. */
const describeUnion = (
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  input: unknown,
): readonly Finding[] => {
  const got = shown(valueAt(input, issue.path));
  const options = issue.errors.flatMap((branch) => branch.slice(0, 1).map(accepted));
  const advice = options.length > 0 ? options.join(' Or: ') : accepted(issue);
  return [
    finding(
      issue.path,
      got === 'nothing' ? 'Missing field' : 'Value not accepted',
      got === 'nothing' ? 'The plan does not say.' : `The plan says ${got}.`,
      advice,
    ),
  ];
};

const accepted = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `Write ${article(issue.expected)}.`;
    case 'too_small':
      return `Write ${bounded(issue.origin, 'at least', issue.minimum)}.`;
    case 'too_big':
      return `Write ${bounded(issue.origin, 'at most', issue.maximum)}.`;
    case 'invalid_value':
      return choose(issue);
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'Write one of the forms the schema names.'
        : 'Write one of the kinds the schema names (percuta schema plan).';
    default:
      return `${issue.message}.`;
  }
};

const choose = (issue: Extract<z.core.$ZodIssue, { code: 'invalid_value' }>): string => {
  const values = issue.values.map(String);
  const close = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined;
  const list = `Write ${values.map((value) => `“${value}”`).join(', ')}.`;
  return close === undefined ? list : `Did you mean “${close}”? ${list}`;
};

const bounded = (origin: string, side: string, bound: number | bigint): string => {
  if (origin === 'array') return `${side} ${bound} entries`;
  return origin === 'string' ? `${side} ${bound} characters` : `${side} ${bound}`;
};

const article = (expected: string): string =>
  expected === 'int' ? 'a whole number' : /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown => {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
};

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${shorten(value)}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** RFC 6901. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const finding = (path: readonly PropertyKey[], title: string, reason: string, advice: string): Finding => ({
  severity: 'block',
  rule: 'schema',
  pointer: pointerTo(path),
  title,
  reason,
  advice,
  sources: [],
});
