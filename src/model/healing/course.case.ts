/** For tests: draws of the parameters, rates of the course at a point, and its solution. */
import {
  checkSystem,
  evaluate,
  rodas5p,
  solve,
  type SystemDeclaration,
  type Tape,
  type Values,
} from '../../numerics/index.ts';
import { rootStream } from '../../quantities/index.ts';
import type { Law } from '../mechanism.ts';
import { assemble, ofSession, type Assembly } from './assemble.ts';
import { atRest } from './assembly/at-rest.ts';
import { healingCourse, type Course, type Hypothesis } from './course.ts';
import { priorDraws, valuesOf } from './assembly/prior-draws.ts';
import { personInputs } from './inputs.ts';
import { withHypothesis } from './assembly/switches.ts';

const stream = rootStream(20261121).split('healing');

export const courseUnder = (hypothesis: Hypothesis): Course => withHypothesis(healingCourse, hypothesis);

interface Step {
  readonly tape: Tape;
  readonly from: Int32Array;
  /** Filled anew for each evaluation. */
  readonly inputs: Float64Array;
  readonly to: number;
}

/** Rates of change of all states at states of one’s choice, for many draws: names are looked up once. */
export class Rates {
  private readonly names: readonly string[];
  private readonly laws: readonly Step[];
  private readonly fluxes: readonly (Step & { readonly source: number; readonly target: number })[];
  private readonly cells: Float64Array;
  private readonly course: Course;

  constructor(course: Course) {
    const { parameters, states, laws, fluxes } = course;
    this.course = course;
    this.names = [
      ...states.map(({ symbol }) => symbol),
      ...parameters.map(({ id }) => id),
      ...personInputs.map(({ symbol }) => symbol),
      ...laws.map(({ defines }) => defines),
    ];
    const indexOf = new Map(this.names.map((name, index) => [name, index]));
    const step = (tape: Tape, to: number): Step => ({
      tape,
      from: Int32Array.from(tape.symbols, (name) => indexOf.get(name) ?? NaN),
      inputs: new Float64Array(tape.symbols.length),
      to,
    });
    const byName = new Map(laws.map((law) => [law.defines, law]));
    const ordered = new Set<Law>();
    const place = (name: string): void => {
      const law = byName.get(name);
      if (law === undefined || ordered.has(law)) return;
      Object.keys(law.expression.symbols).forEach(place);
      ordered.add(law);
    };
    laws.forEach(({ defines }) => place(defines));
    this.laws = [...ordered].map(({ defines, expression: { tape } }) =>
      step(tape, indexOf.get(defines) ?? NaN),
    );
    this.fluxes = fluxes.map(({ from, to, expression: { tape } }) => ({
      ...step(tape, -1),
      source: from === undefined ? -1 : (indexOf.get(from) ?? NaN),
      target: to === undefined ? -1 : (indexOf.get(to) ?? NaN),
    }));
    this.cells = new Float64Array(this.names.length);
  }

  private value({ tape, from, inputs }: Step): number {
    for (let i = 0; i < from.length; i += 1) inputs[i] = this.cells[from[i] as number] as number;
    return evaluate(tape, inputs);
  }

  /** In the order of the states. */
  changes(states: ArrayLike<number>, values: Values): Float64Array {
    const count = this.course.states.length;
    this.names.forEach((name, index) => {
      this.cells[index] = index < count ? (states[index] as number) : (values[name] ?? NaN);
    });
    for (const law of this.laws) this.cells[law.to] = this.value(law);
    const changes = new Float64Array(count);
    for (const flux of this.fluxes) {
      const rate = this.value(flux);
      if (flux.source >= 0) changes[flux.source]! -= rate;
      if (flux.target >= 0) changes[flux.target]! += rate;
    }
    return changes;
  }
}

/** Draws from the priors with everything that has a name in skin at rest, and its states in their order. */
export const drawnAtRest = (
  course: Course,
  count: number,
): readonly { readonly values: Values; readonly rest: Float64Array }[] => {
  const table = priorDraws(course, stream, count);
  return Array.from({ length: count }, (_, row) => {
    const rest = atRest(course, valuesOf(table, row));
    return {
      values: Object.fromEntries(rest),
      rest: Float64Array.from(course.states, ({ symbol }) => rest.get(symbol) ?? NaN),
    };
  });
};

/** Inputs of every session: a share of the surface, channels of a depth (mm), and the share of channels that bleed. */
export const dose = (sessions: number, fraction: number, depth = 1, bleeding = 0.25, loops = 0.25): Values =>
  Object.fromEntries(
    Array.from({ length: sessions }, (_, index) => index + 1).flatMap((session) => [
      [ofSession('puncturedFraction', session), fraction],
      [ofSession('injuredVolume', session), fraction * depth],
      [ofSession('bledVolume', session), bleeding * fraction * Math.max(0, depth - loops)],
    ]),
  );

/** Values of states and outputs by name, one a day asked for. */
export type Solved = (name: string) => readonly number[];

export const solvedSystem = (
  declaration: SystemDeclaration,
  parameters: Values,
  days: readonly number[],
  rtol = 1e-5,
): Solved => {
  const system = checkSystem(declaration);
  const known = new Set(system.parameters);
  const { outcome, states, outputs } = solve(
    {
      system,
      parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => known.has(name))),
    },
    rodas5p,
    { control: { rtol }, saveAt: days },
  );
  if (outcome.kind !== 'finished') throw new Error(`${outcome.kind} at day ${outcome.time}`);
  return (name) => {
    const state = system.states.indexOf(name);
    const [values, width, at] =
      state < 0
        ? [outputs, system.outputs.length, system.outputs.indexOf(name)]
        : [states, system.states.length, state];
    if (at < 0) throw new Error(`${name} is neither a state nor an output`);
    return days.map((_, row) => values[row * width + at] as number);
  };
};

export const solved = (
  assembly: Assembly,
  parameters: Values,
  days: readonly number[],
  rtol?: number,
): Solved => solvedSystem(assemble(assembly), parameters, days, rtol);
