/** The systems of examples/systems, as they are written there. */
const texts = import.meta.glob<string>('../../../examples/systems/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface SystemExample {
  readonly id: string;
  readonly text: string;
  /** How it is best looked at. */
  readonly logTime: boolean;
  readonly logValues: boolean;
}

/** Systems whose fast and slow parts lie decades apart. */
const logarithmic = new Set(['robertson']);

/** In this order; others after them. */
const first = ['robertson', 'van-der-pol', 'brusselator', 'three-compartments', 'sir-epidemic'];

const placeOf = (id: string): number => {
  const place = first.indexOf(id);
  return place < 0 ? first.length : place;
};

export const examples: readonly SystemExample[] = Object.entries(texts)
  .map(([path, text]): SystemExample => {
    const id = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
    const isLog = logarithmic.has(id);
    return { id, text, logTime: isLog, logValues: isLog };
  })
  .toSorted((a, b) => placeOf(a.id) - placeOf(b.id));

export const exampleNamed = (id: string | null): SystemExample =>
  examples.find((example) => example.id === id) ?? (examples[0] as SystemExample);
