import { fold, parse } from '../../../numerics/index.ts';

/** The names a text uses. */
export const namesIn = (text: string): ReadonlySet<string> => {
  const names = new Set<string>();
  fold<void>(parse(text), (node) => {
    if (node.kind === 'symbol') names.add(node.name);
  });
  return names;
};
