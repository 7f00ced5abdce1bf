/** What the prototype reads of a declared system: its texts as right-hand sides, jumps as factors and terms. */
import type { Course, LinearJump } from './cohort.ts';
import type { ModelText } from './model.ts';

export interface Declared {
  readonly time: { readonly start: number };
  readonly states: Readonly<Record<string, { readonly initial: number; readonly scale: number }>>;
  readonly parameters: Readonly<Record<string, { readonly value: number }>>;
  readonly constants?: Readonly<Record<string, { readonly value: number }>>;
  readonly laws?: Readonly<Record<string, { readonly text: string }>>;
  readonly fluxes: readonly { readonly from?: string; readonly to?: string; readonly rate: string }[];
  readonly jumps?: readonly { readonly at: number; readonly set: Readonly<Record<string, string>> }[];
}

export const modelTextOf = ({
  states,
  parameters,
  constants = {},
  laws = {},
  fluxes,
}: Declared): ModelText => ({
  states: Object.keys(states),
  parameters: Object.keys(parameters),
  constants: new Map(Object.entries(constants).map(([name, { value }]) => [name, value])),
  laws: Object.entries(laws).map(([name, { text }]) => [name, text]),
  rightHandSides: Object.keys(states).map(
    (state) =>
      fluxes
        .map(({ from, to, rate }) => (from === state ? ` - (${rate})` : to === state ? ` + (${rate})` : ''))
        .join('')
        .replace(/^ \+ /, '') || '0',
  ),
});

const linearJump = (names: readonly string[], state: string, text: string): LinearJump => {
  const number = '[\\d.eE+-]+';
  const term = new RegExp(`^${state} \\+ (${number})$`).exec(text)?.[1];
  const factor = new RegExp(`^(${number}) \\* ${state}$`).exec(text)?.[1];
  if (term === undefined && factor === undefined) throw new Error(`the prototype cannot jump to ${text}`);
  return { state: names.indexOf(state), factor: Number(factor ?? 1), term: Number(term ?? 0) };
};

export const courseOf = ({ time, states, jumps = [] }: Declared, times: readonly number[]): Course => {
  const names = Object.keys(states);
  const jumpsAt = (at: number): readonly LinearJump[] =>
    jumps
      .filter((jump) => jump.at === at)
      .flatMap(({ set }) => Object.entries(set).map(([state, text]) => linearJump(names, state, text)));
  const ends = [...new Set([...times, ...jumps.map(({ at }) => at)])]
    .filter((end) => end > time.start)
    .sort((a, b) => a - b);
  return {
    start: time.start,
    initial: Object.values(states).map(({ initial }) => initial),
    jumpsAtStart: jumpsAt(time.start),
    segments: ends.map((end) => ({ end, kept: times.includes(end), jumps: jumpsAt(end) })),
  };
};
