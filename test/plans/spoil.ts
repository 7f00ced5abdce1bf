/** How a good plan is spoilt in one place, and what must be said of it. */
import type { Outcome, Plan } from '../../src/planning/index.ts';
import { penContact } from './good-plans.ts';

export interface BadPlan {
  readonly name: string;
  readonly text: string;
  readonly outcome: Exclude<Outcome, 'clear'>;
  readonly rule: string;
  readonly pointer: string;
  /** What the advice must offer. */
  readonly advice?: RegExp;
}

const placeholder = '"@raw@"';

const parts = (pointer: string): readonly string[] => pointer.split('/').slice(1);

const parentOf = (plan: Plan, pointer: string): Record<string, unknown> => {
  let node = plan as unknown as Record<string, unknown>;
  for (const part of parts(pointer).slice(0, -1)) node = node[part] as Record<string, unknown>;
  return node;
};

const last = (pointer: string): string => parts(pointer).at(-1) ?? '';

/** The plan’s text with a raw piece of JSON at a pointer. */
export const raw = (plan: Plan, pointer: string, piece: string): string => {
  const copy = structuredClone(plan);
  Object.defineProperty(parentOf(copy, pointer), last(pointer), {
    value: '@raw@',
    enumerable: true,
    configurable: true,
  });
  return JSON.stringify(copy).replace(placeholder, () => piece);
};

export const set = (plan: Plan, pointer: string, value: unknown): string =>
  raw(plan, pointer, JSON.stringify(value));

export const without = (plan: Plan, pointer: string): string => {
  const copy = structuredClone(plan);
  delete parentOf(copy, pointer)[last(pointer)];
  return JSON.stringify(copy);
};

export const unreadable = (
  name: string,
  text: string,
  pointer: string,
  advice?: RegExp,
  rule = 'schema',
): BadPlan => ({
  name,
  text,
  outcome: 'unreadable',
  rule,
  pointer,
  ...(advice !== undefined && { advice }),
});

export const blocked = (name: string, text: string, pointer: string, rule: string): BadPlan => ({
  name,
  text,
  outcome: 'blocked',
  rule,
  pointer,
});

export const setTo = (
  plan: Plan,
  pointer: string,
  value: unknown,
  advice?: RegExp,
  shown: string = JSON.stringify(value) ?? 'nothing',
): BadPlan => unreadable(`${pointer} is ${shown.slice(0, 40)}`, set(plan, pointer, value), pointer, advice);

export const unknownId = (pointer: string, id: string, advice: RegExp): BadPlan =>
  unreadable(
    `${pointer} is “${id}”, which is nowhere`,
    set(penContact, pointer, id),
    pointer,
    advice,
    'reference',
  );
