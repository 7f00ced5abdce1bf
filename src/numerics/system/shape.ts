/** Readers of untyped JSON: each gives the value with its type, or a SystemError that says where and what. */
import { nearest } from '../nearest.ts';
import { SystemError } from './system-error.ts';

export type Reader<T> = (value: unknown, where: string) => T;

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : value === undefined ? 'nothing' : typeof value;

const refuse = (where: string, expected: string, value: unknown): never => {
  throw new SystemError(where, `${expected} expected, not ${kindOf(value)}`);
};

/** A key as one step of a JSON pointer (RFC 6901). */
export const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const text: Reader<string> = (value, where) => {
  if (typeof value !== 'string') return refuse(where, 'a text', value);
  if (value.trim() === '') throw new SystemError(where, 'the text is empty');
  return value;
};

export const finite: Reader<number> = (value, where) => {
  if (typeof value !== 'number') return refuse(where, 'a number', value);
  if (!Number.isFinite(value)) throw new SystemError(where, `${value} is not a finite number`);
  return value;
};

export const flag: Reader<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : refuse(where, 'true or false', value);

export const oneOf =
  <T extends string>(...allowed: readonly T[]): Reader<T> =>
  (value, where) => {
    const found = allowed.find((name) => name === value);
    if (found !== undefined) return found;
    throw new SystemError(
      where,
      `one of ${allowed.join(', ')} expected, not ${JSON.stringify(value)}`,
      typeof value === 'string' ? nearest(value, allowed) : undefined,
    );
  };

export const list =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (value, where) => {
    if (!Array.isArray(value)) return refuse(where, 'a list', value);
    return Object.freeze(value.map((entry: unknown, index) => item(entry, `${where}/${index}`)));
  };

export const pair =
  <T>(item: Reader<T>): Reader<readonly [T, T]> =>
  (value, where) => {
    const items = list(item)(value, where);
    const [first, second] = items;
    if (items.length !== 2 || first === undefined || second === undefined) {
      throw new SystemError(where, `two values expected, not ${items.length}`);
    }
    return [first, second];
  };

const fieldsOf = (value: unknown, where: string): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : refuse(where, 'an object', value);

export const record =
  <T>(item: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (value, where) =>
    Object.freeze(
      Object.fromEntries(
        fieldsOf(value, where).map(([key, entry]) => [key, item(entry, `${where}${step(key)}`)]),
      ),
    );

type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];

/** Every field of T with its reader; those of `optional` may be absent, others are refused. */
export const object =
  <T extends object>(
    required: { readonly [K in RequiredKeys<T>]: Reader<T[K]> },
    optional: { readonly [K in Exclude<keyof T, RequiredKeys<T>>]-?: Reader<NonNullable<T[K]>> },
  ): Reader<T> =>
  (value, where) => {
    const fields = new Map(fieldsOf(value, where));
    const readers: Readonly<Record<string, Reader<unknown>>> = { ...required, ...optional };
    const known = Object.keys(readers);
    const read = [...fields].map(([key, entry]) => {
      if (!Object.hasOwn(readers, key)) {
        throw new SystemError(
          where,
          `${JSON.stringify(key)} is not a field here (${known.join(', ')})`,
          nearest(key, known),
        );
      }
      return [key, readers[key]?.(entry, `${where}${step(key)}`)];
    });
    for (const key of Object.keys(required)) {
      if (!fields.has(key)) throw new SystemError(where, `${key} is missing`);
    }
    return Object.freeze(Object.fromEntries(read)) as T;
  };
