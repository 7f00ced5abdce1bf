import type { Plan } from '../../planning/index.ts';

export interface PlanChange {
  readonly pointer: string;
  readonly from: Leaf | undefined;
  readonly to: Leaf | undefined;
}

type Leaf = string | number | boolean;

const leaves = (value: unknown, pointer: string): readonly (readonly [string, Leaf])[] => {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${pointer}/${key}`));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[pointer, value]]
    : [];
};

/** What one plan sets otherwise than another, field by field, in the order of the first. */
export const planChanges = (from: Plan, to: Plan): readonly PlanChange[] => {
  const [before, after] = [new Map(leaves(from, '')), new Map(leaves(to, ''))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((pointer) => ({ pointer, from: before.get(pointer), to: after.get(pointer) }))
    .filter((change) => change.from !== change.to);
};
