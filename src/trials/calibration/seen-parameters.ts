import { assemble, personInputs } from '../../model/index.ts';
import { fold, parse, type SystemDeclaration } from '../../numerics/index.ts';
import type { HealingStudy } from '../../validation/index.ts';
import { readRows } from './study-course.ts';

const namesIn = (text: string): readonly string[] => {
  const names: string[] = [];
  fold<void>(parse(text), (node) => {
    if (node.kind === 'symbol') names.push(node.name);
  });
  return names;
};

const person: ReadonlySet<string> = new Set(personInputs.map(({ symbol }) => symbol));

/** Everything that feeds what is read, through laws, fluxes and jumps; with the texts that say so. */
const reached = (declaration: SystemDeclaration, read: readonly string[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  const use = (name: string): void => {
    if (texts.has(name)) return;
    const own = [
      declaration.laws?.[name]?.text,
      declaration.outputs?.[name]?.text,
      ...(declaration.fluxes ?? [])
        .filter(({ from, to }) => from === name || to === name)
        .map(({ from, rate }) => `${from === name ? '-' : ''}(${rate})`),
      ...(declaration.jumps ?? []).map(({ set }) => set[name]),
    ].filter((text) => text !== undefined);
    texts.set(name, own.join('; '));
    const names = own.flatMap(namesIn);
    // A law of the person is 1 where nothing is said of one.
    if (name in (declaration.laws ?? {}) && names.some((inner) => person.has(inner))) return;
    names.forEach(use);
  };
  read.forEach(use);
  return texts;
};

const courseOf = (study: HealingStudy): ReadonlyMap<string, string> => {
  const rows = readRows(study);
  const endDay = 1 + Math.max(...study.sessions, ...rows.flatMap(({ reading }) => reading.days));
  const read = rows.flatMap(({ reading }) => Object.values(reading.statistics).map(({ of }) => of));
  return reached(assemble({ sessions: study.sessions, endDay }), read);
};

/** Names of all that the numbers of the studies depend on. */
export const namesBehind = (studies: readonly HealingStudy[]): ReadonlySet<string> =>
  new Set(studies.flatMap((study) => [...courseOf(study).keys()]));

/** The equations behind the numbers of the studies, name by name: what a calibration rests on. */
export const textsBehind = (studies: readonly HealingStudy[]): readonly (readonly [string, string])[] =>
  studies.flatMap((study) => [...courseOf(study)]);
