/** From plain JSON to a system that can be compiled: every name, unit and text checked. */
import { isFunctionName } from '../expression/parse.ts';
import { identifier } from '../expression/tokens.ts';
import type { SymbolDeclaration } from '../expression/check.ts';
import { nearest } from '../nearest.ts';
import { parseUnit, sameDimension, UnitError } from '../../quantities/index.ts';
import type {
  Assignments,
  EventDeclaration,
  FluxDeclaration,
  JumpDeclaration,
  StateDeclaration,
  SystemDeclaration,
  TimeDeclaration,
} from './declaration.ts';
import { readDeclaration } from './read-declaration.ts';
import { namesIn, TextReader } from './read-text.ts';
import { step } from './shape.ts';
import type { Assignment, Flux, Jump, System, SystemEvent, Text } from './system.ts';
import { SystemError } from './system-error.ts';

/** The name of time in texts. */
export const timeName = 't';

type Group = 'states' | 'parameters' | 'constants' | 'laws' | 'outputs';

/** Every name once, over all groups. @throws SystemError */
const collectNames = (declaration: SystemDeclaration): ReadonlyMap<string, SymbolDeclaration> => {
  const symbols = new Map<string, SymbolDeclaration>([
    [timeName, { unit: declaration.time.unit, meaning: 'time' }],
  ]);
  const groupOf = new Map<string, Group>();
  const groups: readonly Group[] = ['states', 'parameters', 'constants', 'laws', 'outputs'];
  for (const group of groups) {
    for (const [name, { unit, meaning }] of Object.entries(declaration[group] ?? {})) {
      const where = `/${group}${step(name)}`;
      if (name === timeName) throw new SystemError(where, `${timeName} is the time; another name is needed`);
      if (!identifier.test(name)) {
        throw new SystemError(where, 'a name starts with a letter and has only letters, digits and _');
      }
      if (isFunctionName(name)) throw new SystemError(where, `${name} is a function and cannot be a name`);
      const other = groupOf.get(name);
      if (other !== undefined) throw new SystemError(where, `${name} is declared under ${other} as well`);
      groupOf.set(name, group);
      checkUnit(unit, `${where}/unit`);
      // Outputs are read by people, not by other texts.
      if (group !== 'outputs') symbols.set(name, { unit, meaning });
    }
  }
  return symbols;
};

const checkUnit = (code: string, where: string): void => {
  try {
    parseUnit(code);
  } catch (error) {
    if (error instanceof UnitError) throw new SystemError(where, error.message);
    throw error;
  }
};

const checkTime = ({ unit, start, end }: TimeDeclaration): void => {
  checkUnit(unit, '/time/unit');
  if (/[./]/.test(unit) || !sameDimension(parseUnit(unit).dimension, parseUnit('s').dimension)) {
    throw new SystemError('/time/unit', `${unit} is not a single unit of time`, 's, min, h, d');
  }
  if (!(start < end)) throw new SystemError('/time', `the end ${end} is not after the start ${start}`);
};

const checkState = (name: string, state: StateDeclaration): void => {
  const where = `/states${step(name)}`;
  const { initial, healthy = initial, scale = 1, nonNegative = false, allowed } = state;
  if (!(scale > 0)) throw new SystemError(`${where}/scale`, `a scale is greater than 0, not ${scale}`);
  if (nonNegative && initial < 0) {
    throw new SystemError(`${where}/initial`, `${initial} is negative, ${name} is declared non-negative`);
  }
  if (allowed === undefined) return;
  const [low, high] = allowed;
  if (!(low < high)) throw new SystemError(`${where}/allowed`, `${low} is not below ${high}`);
  for (const value of [initial, healthy]) {
    if (value < low || value > high) {
      throw new SystemError(where, `${value} is not allowed: from ${low} to ${high}`);
    }
  }
};

/** Each law after those it names. @throws SystemError for a circle */
const inOrder = (laws: ReadonlyMap<string, Text>): ReadonlyMap<string, Text> => {
  const ordered = new Map<string, Text>();
  const path: string[] = [];
  const place = (name: string): void => {
    const law = laws.get(name);
    if (law === undefined || ordered.has(name)) return;
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(' → ');
      throw new SystemError(law.where, `the laws go in a circle: ${circle}`);
    }
    path.push(name);
    for (const used of namesIn(law)) place(used);
    path.pop();
    ordered.set(name, law);
  };
  for (const name of laws.keys()) place(name);
  return ordered;
};

const checkUnique = (ids: readonly (string | undefined)[], group: string): void => {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (id !== undefined && seen.has(id)) {
      throw new SystemError(`/${group}/${index}/id`, `${id} is the id of another one`);
    }
    if (id !== undefined) seen.add(id);
  });
};

class SystemReader {
  private readonly declaration: SystemDeclaration;
  private readonly states: readonly string[];
  private readonly reader: TextReader;

  constructor(declaration: SystemDeclaration) {
    this.declaration = declaration;
    this.states = Object.freeze(Object.keys(declaration.states));
    this.reader = new TextReader(collectNames(declaration));
  }

  whole(): System {
    const { declaration, reader } = this;
    const { parameters = {}, constants = {}, outputs = {}, laws = {} } = declaration;
    checkTime(declaration.time);
    if (this.states.length === 0) throw new SystemError('/states', 'a system has at least one state');
    for (const [name, state] of Object.entries(declaration.states)) checkState(name, state);
    const texts = new Map(
      Object.entries(laws).map(([name, { text, unit }]) => [
        name,
        reader.read(`/laws${step(name)}/text`, text, unit),
      ]),
    );
    const fluxes = declaration.fluxes.map((flux, index) => this.flux(flux, `/fluxes/${index}`));
    checkUnique(
      declaration.fluxes.map(({ id }) => id),
      'fluxes',
    );
    const jumps = (declaration.jumps ?? []).map((jump, index) => this.jump(jump, `/jumps/${index}`));
    const events = (declaration.events ?? []).map((event, index) => this.event(event, `/events/${index}`));
    checkUnique(
      events.map(({ id }) => id),
      'events',
    );
    const outputTexts = Object.entries(outputs).map(([name, { text, unit }]) =>
      reader.read(`/outputs${step(name)}/text`, text, unit),
    );
    const groups = { parameters, constants, laws };
    for (const [group, entries] of Object.entries(groups)) {
      const unused = Object.keys(entries).find((name) => !reader.used.has(name));
      if (unused !== undefined) {
        throw new SystemError(`/${group}${step(unused)}`, `${unused} is declared but not used`);
      }
    }
    return Object.freeze({
      declaration,
      states: this.states,
      parameters: Object.freeze(Object.keys(parameters)),
      outputs: Object.freeze(Object.keys(outputs)),
      usesTime: reader.used.has(timeName),
      laws: inOrder(texts),
      fluxes,
      // Stable: jumps at one time stay in the order of declaration.
      jumps: jumps.toSorted((a, b) => a.at - b.at),
      events,
      outputTexts,
    });
  }

  private stateIndex(name: string, where: string): number {
    const index = this.states.indexOf(name);
    if (index >= 0) return index;
    throw new SystemError(where, `${name} is not a state`, nearest(name, this.states));
  }

  private unitOf(name: string): string {
    return this.declaration.states[name]?.unit ?? '';
  }

  private flux({ id, from, to, rate }: FluxDeclaration, where: string): Flux {
    if (from === undefined && to === undefined) {
      throw new SystemError(where, 'a flux leaves a state (from), enters one (to), or both');
    }
    if (from === to) throw new SystemError(where, `from ${from} to ${to} changes nothing`);
    const places = {
      ...(from === undefined ? {} : { from: this.stateIndex(from, `${where}/from`) }),
      ...(to === undefined ? {} : { to: this.stateIndex(to, `${where}/to`) }),
    };
    const units = [from, to].flatMap((state) => (state === undefined ? [] : [this.unitOf(state)]));
    const texts = [...new Set(units)].map((unit) =>
      this.reader.read(`${where}/rate`, rate, `${unit}/${this.declaration.time.unit}`),
    );
    return { name: id ?? rate, ...places, rate: texts[0] as Text };
  }

  private assignments(set: Assignments, where: string): readonly Assignment[] {
    const assigned = Object.entries(set).map(([name, text]) => ({
      state: this.stateIndex(name, `${where}${step(name)}`),
      value: this.reader.read(`${where}${step(name)}`, text, this.unitOf(name)),
    }));
    if (assigned.length === 0) throw new SystemError(where, 'nothing is set');
    return assigned;
  }

  private jump({ at, set }: JumpDeclaration, where: string): Jump {
    const { start, end } = this.declaration.time;
    if (!(at >= start && at < end)) {
      throw new SystemError(`${where}/at`, `${at} is not from the start ${start} to before the end ${end}`);
    }
    return { at, set: this.assignments(set, `${where}/set`) };
  }

  private event({ id, when, direction, set, stop = false }: EventDeclaration, where: string): SystemEvent {
    return {
      id,
      when: this.reader.read(`${where}/when`, when),
      direction,
      set: set === undefined ? [] : this.assignments(set, `${where}/set`),
      stop,
    };
  }
}

/** @throws SystemError with the place of the fault and, where one is likely, what to write instead */
export const checkSystem = (json: unknown): System => new SystemReader(readDeclaration(json)).whole();
