import type { z } from './zod.ts';
import type { Finding } from './finding.ts';
import { nearest } from '../numerics/index.ts';

const most = 50;

/** What the schema refused, as findings: what, where, why, and what would be accepted. */
export const schemaFindings = (error: z.core.$ZodError, input: unknown): readonly Finding[] =>
  error.issues
    .slice(0, most)
    .flatMap((issue) => describe(issue, input))
    .slice(0, most);

const describe = (issue: z.core.$ZodIssue, input: unknown): readonly Finding[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, most)
      .map((key) =>
        finding(
          [...issue.path, key],
          'Unknown field',
          `There is no field “${shorten(key)}” here.`,
          'Remove it.',
        ),
      );
  }
  if (issue.code === 'invalid_union') return describeUnion(issue, input);
  const got = valueAt(input, issue.path);
  return [refused(issue.path, got, accepted(issue, got))];
};

/** A union names what each of its branches would take. */
const describeUnion = (
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  input: unknown,
): readonly Finding[] => {
  const got = valueAt(input, issue.path);
  const branches = issue.errors.flatMap((branch) => branch.slice(0, 1).map((error) => accepted(error, got)));
  const advice = branches.length > 0 ? branches.join(' Or: ') : accepted(issue, got);
  return [refused(issue.path, got, advice)];
};

const refused = (path: readonly PropertyKey[], got: unknown, advice: string): Finding =>
  got === undefined
    ? finding(path, 'Missing field', 'It is not said.', advice)
    : finding(path, 'Value not accepted', `Here it says ${shown(got)}.`, advice);

const accepted = (issue: z.core.$ZodIssue, got: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `Write ${article(issue.expected)}.`;
    case 'too_small':
      return `Write ${bounded(issue.origin, 'at least', issue.minimum)}.`;
    case 'too_big':
      return `Write ${bounded(issue.origin, 'at most', issue.maximum)}.`;
    case 'invalid_value':
      return choose(issue.values.map(String), got);
    case 'invalid_union':
      return choose(optionsOf(issue), got);
    default:
      return `Write ${issue.message}.`;
  }
};

const optionsOf = (issue: z.core.$ZodIssue): readonly string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

const choose = (values: readonly string[], got: unknown): string => {
  const close = typeof got === 'string' && got.length > 3 ? nearest(got, values) : undefined;
  const list = `Write ${values.map((value) => `“${value}”`).join(' or ')}.`;
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
