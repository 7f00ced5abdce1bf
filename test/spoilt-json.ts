/** JSON spoilt in ways that people and programs spoil it. */
import fc from 'fast-check';

const strangeNumbers = [NaN, Infinity, -Infinity, -0, 1e308, 5e-324, -1, 0.5, 2 ** 53];
const strangeKeys = ['__proto__', 'constructor', 'toString', 'kind', '', '~', '/', '\u{1f489}', '\ud800'];

const strange = fc.oneof(
  fc.constantFrom<unknown>(...strangeNumbers, null, undefined, true, '', [], {}, ...strangeKeys),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 2 }),
);

export interface Edit {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'repeat';
  readonly value: unknown;
  readonly key: string;
}

export const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1000),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  value: strange,
  key: fc.oneof(fc.constantFrom(...strangeKeys), fc.string({ maxLength: 8 })),
});

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

const placesIn = (node: unknown): readonly Place[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.keys(node).flatMap((key) => {
        const holder = node as Record<string, unknown>;
        return [{ holder, key }, ...placesIn(holder[key])];
      });

const own = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

/** A copy in which values are replaced, removed, added or repeated. */
export const spoilt = (json: unknown, list: readonly Edit[]): unknown => {
  const copy = structuredClone(json);
  for (const { at, how, value, key } of list) {
    const places = placesIn(copy);
    const place = places[at % Math.max(1, places.length)];
    if (place === undefined) break;
    const { holder } = place;
    if (how === 'replace') own(holder, place.key, value);
    else if (how === 'remove') delete holder[place.key];
    else if (how === 'add' && !Array.isArray(holder)) own(holder, key, value);
    else if (Array.isArray(holder)) holder.push(...holder);
  }
  return copy;
};
