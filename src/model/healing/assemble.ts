import type {
  JumpDeclaration,
  LawDeclaration,
  QuantityDeclaration,
  StateDeclaration,
  SystemDeclaration,
} from '../../numerics/index.ts';
import type { Law } from '../mechanism.ts';
import { quantileOf, type Parameter } from '../parameter.ts';
import { atRest } from './assembly/at-rest.ts';
import { classical, healingCourse, type Course, type Hypothesis } from './course.ts';
import { personInputs, sessionInputs } from './inputs.ts';
import { namesIn } from './assembly/names-in.ts';
import type { Input, State } from './notation/state.ts';
import { switchedOff, withHypothesis } from './assembly/switches.ts';

/** What to assemble of the course. */
export interface Assembly {
  /** Days of the sessions; the course begins at day 0. */
  readonly sessions: readonly number[];
  readonly endDay: number;
  readonly hypothesis?: Hypothesis;
  /** Ids of what is switched off: fluxes and effects are left out, laws take their neutral text. */
  readonly off?: readonly string[];
  /** Laws that stand in place of those that define the same symbol. */
  readonly instead?: readonly Law[];
}

/** The name of an input of the n-th session, counted from 1. */
export const ofSession = (symbol: string, session: number): string => `${symbol}${session}`;

/** The course as a system of equations; parameters at their medians, inputs where nobody says otherwise. */
export const assemble = ({
  sessions,
  endDay,
  hypothesis = classical,
  off = [],
  instead = [],
}: Assembly): SystemDeclaration => {
  const course = switchedOff(withHypothesis(healingCourse, hypothesis, instead), off);
  const rest = atRest(course);
  const jumps = [
    { at: 0, set: startOf(course.states) },
    ...sessions.map((at, index) => ({ at, set: effectsOf(course, index + 1) })),
  ].filter(({ set }) => Object.keys(set).length > 0);
  const used = namesUsed(course, jumps);
  const doses = sessions.flatMap((_, index) => sessionInputs.map((entry) => inSession(entry, index + 1)));
  return {
    name: `Healing course: ${hypothesis.title.toLowerCase()}`,
    time: { unit: 'd', start: 0, end: endDay },
    states: Object.fromEntries(course.states.map((entry) => [entry.symbol, stateOf(entry, rest)])),
    parameters: Object.fromEntries(
      [
        ...course.parameters.map(quantityOfParameter),
        ...[...personInputs, ...doses].map(quantityOfInput),
      ].filter(([name]) => used.has(name)),
    ),
    laws: Object.fromEntries(course.laws.filter(({ defines }) => used.has(defines)).map(lawOf)),
    fluxes: course.fluxes.map(({ id, from, to, expression }) => ({
      id,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      rate: expression.text,
    })),
    jumps,
    outputs: Object.fromEntries(course.outputs.map(lawOf)),
  };
};

/** Where skin at rest depends on parameters, and where the course does not begin at rest. */
const startOf = (states: readonly State[]): JumpDeclaration['set'] =>
  Object.fromEntries(
    states.flatMap(({ symbol, healthy, start = healthy }) =>
      typeof start === 'number' ? [] : [[symbol, start]],
    ),
  );

const inSession = (entry: Input, session: number): Input => ({
  ...entry,
  symbol: ofSession(entry.symbol, session),
  meaning: `${entry.meaning}, session ${session}`,
});

const dosePattern = new RegExp(`\\b(${sessionInputs.map(({ symbol }) => symbol).join('|')})\\b`, 'g');

const effectsOf = ({ effects }: Course, session: number): JumpDeclaration['set'] =>
  Object.fromEntries(
    effects.flatMap(({ sets }) =>
      Object.entries(sets).map(([state, text]) => [
        state,
        text.replace(dosePattern, (symbol) => ofSession(symbol, session)),
      ]),
    ),
  );

/** Names that fluxes, outputs and jumps use, directly or through laws. */
const namesUsed = (
  { laws, fluxes, outputs }: Course,
  jumps: readonly JumpDeclaration[],
): ReadonlySet<string> => {
  const byName = new Map(laws.map((law) => [law.defines, law]));
  const used = new Set<string>();
  const use = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const inner of Object.keys(byName.get(name)?.expression.symbols ?? {})) use(inner);
  };
  for (const { expression } of [...fluxes, ...outputs]) Object.keys(expression.symbols).forEach(use);
  for (const { set } of jumps) for (const text of Object.values(set)) namesIn(text).forEach(use);
  return used;
};

const stateOf = (
  { symbol, unit, meaning, scale }: State,
  rest: ReadonlyMap<string, number>,
): StateDeclaration => ({ unit, meaning, initial: rest.get(symbol) ?? NaN, scale, nonNegative: true });

const quantityOfParameter = ({ id, unit, meaning, prior }: Parameter): [string, QuantityDeclaration] => [
  id,
  { unit, meaning, value: quantileOf(prior, 0.5) },
];

const quantityOfInput = ({ symbol, unit, meaning, value }: Input): [string, QuantityDeclaration] => [
  symbol,
  { unit, meaning, value },
];

const lawOf = ({ defines, title, expression: { unit, text } }: Law): [string, LawDeclaration] => [
  defines,
  { unit, meaning: title, text },
];
