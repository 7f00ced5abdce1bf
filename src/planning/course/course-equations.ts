import {
  groupOf,
  openToWater,
  switchable,
  type Course,
  type Effect,
  type Flux,
  type Law,
  type Parameter,
} from '../../model/index.ts';
import { expression } from '../../numerics/index.ts';
import { barrierReading } from './course-groups.ts';
import type { CourseEquation } from './course-record.ts';

/** A mechanism of the course: something with a text of its own. */
export type Mechanism = Law | Flux | Effect;

/** In the order in which they are collected: laws, processes, what a session does, readings. */
export const mechanismsOf = ({ laws, fluxes, effects, outputs }: Course): readonly Mechanism[] => [
  ...laws,
  ...fluxes,
  ...effects,
  ...outputs,
  openToWater,
];

export const symbolsIn = (entry: Mechanism): readonly string[] =>
  Object.keys(entry.kind === 'effect' ? entry.symbols : entry.expression.symbols);

/** What changes or defines a quantity, with every law that this reads. */
export const mechanismsBehind = (course: Course, quantity: string): readonly Mechanism[] => {
  const all = mechanismsOf(course);
  const moves = (entry: Mechanism): boolean => {
    switch (entry.kind) {
      case 'law':
        return entry.defines === quantity || (quantity === barrierReading && entry === openToWater);
      case 'flux':
        return entry.from === quantity || entry.to === quantity;
      case 'effect':
        return Object.hasOwn(entry.sets, quantity);
    }
  };
  const chosen = new Set(all.filter(moves));
  const laws = new Map(
    all.flatMap((entry) => (entry.kind === 'law' ? [[entry.defines, entry] as const] : [])),
  );
  // A set grows while it is read.
  for (const entry of chosen) {
    for (const symbol of symbolsIn(entry)) {
      const law = laws.get(symbol);
      if (law !== undefined) chosen.add(law);
    }
  }
  return all.filter((entry) => chosen.has(entry));
};

export const parametersBehind = (course: Course, mechanisms: readonly Mechanism[]): readonly Parameter[] => {
  const used = new Set(mechanisms.flatMap(symbolsIn));
  return course.parameters.filter(({ id }) => used.has(id));
};

/** What can be switched off, each with what that means. */
export const switchesOf = (course: Course): readonly Mechanism[] => {
  const possible = new Set(switchable(course));
  return mechanismsOf(course).filter(({ id }) => possible.has(id));
};

const texOf = (text: string, unit: string, symbols: Effect['symbols']): string => {
  const words = new Set(text.split(/[^A-Za-z0-9]+/));
  const used = Object.fromEntries(Object.entries(symbols).filter(([name]) => words.has(name)));
  return expression({ text, unit, symbols: used }).tex;
};

const texOfEffect = ({ sets, symbols }: Effect, { states }: Course): string =>
  Object.entries(sets)
    .map(([name, text]) => {
      const { unit, meaning } = states.find(({ symbol }) => symbol === name) ?? { unit: '1', meaning: name };
      const all = { ...symbols, [name]: { unit, meaning } };
      return `${texOf(name, unit, all)} \\leftarrow ${texOf(text, unit, all)}`;
    })
    .join(' ;\\; ');

export const reportedMechanism = (
  entry: Mechanism,
  course: Course,
  { switches, off }: { readonly switches: ReadonlySet<string>; readonly off: readonly string[] },
): CourseEquation => {
  const { id, title, neutral, sources } = entry;
  const symbols = entry.kind === 'effect' ? entry.symbols : entry.expression.symbols;
  const common = {
    id,
    group: groupOf(entry),
    title,
    symbols: Object.entries(symbols).map(([symbol, { unit, meaning }]) => ({ symbol, unit, meaning })),
    sources: sources.map((source) => source.id),
    neutral,
    switchable: switches.has(id),
    off: off.includes(id),
  };
  if (entry.kind === 'effect') {
    const text = Object.entries(entry.sets).map(([state, value]) => `${state} ← ${value}`);
    return { ...common, text: text.join('; '), tex: texOfEffect(entry, course), validity: [] };
  }
  const { unit, text, tex } = entry.expression;
  return {
    ...common,
    ...(entry.kind === 'law' && { defines: entry.defines }),
    ...(entry.kind === 'flux' && entry.from !== undefined && { from: entry.from }),
    ...(entry.kind === 'flux' && entry.to !== undefined && { to: entry.to }),
    unit,
    text,
    tex,
    validity: entry.validity,
  };
};
