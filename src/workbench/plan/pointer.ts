/** JSON pointers (RFC 6901) into plain data. */

export const keysOf = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

export const valueAt = (data: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  );

/** The same data with one value changed; `undefined` takes the key away. What is not on the way keeps its identity. */
export const withValueAt = <Data>(data: Data, pointer: string, value: unknown): Data =>
  replace(data, keysOf(pointer), value) as Data;

const replace = (data: unknown, keys: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const index = Number(key);
    if (rest.length === 0 && value === undefined) return data.filter((_, i) => i !== index);
    return data.map((item: unknown, i) => (i === index ? replace(item, rest, value) : item));
  }
  const entries = { ...(data as Record<string, unknown>) };
  const next = replace(entries[key], rest, value);
  if (next === undefined) delete entries[key];
  else entries[key] = next;
  return entries;
};

/** Whether `pointer` lies in what `container` points to. */
export const liesIn = (pointer: string, container: string): boolean =>
  pointer === container || pointer.startsWith(`${container}/`);

/** The zone a pointer is about. */
export const zoneOf = (pointer: string): number | undefined => {
  const match = /^\/zones\/(\d+)(?:\/|$)/.exec(pointer);
  return match?.[1] === undefined ? undefined : Number(match[1]);
};
