/** How trajectories ended, a byte each. */
import type { Outcome, OutcomeKind } from '../solve/outcome.ts';

/** Every kind once, which the compiler sees to. */
const codes: Readonly<Record<OutcomeKind, number>> = {
  finished: 0,
  'stopped-by-event': 1,
  cancelled: 2,
  'step-too-small': 3,
  'too-many-steps': 4,
  'not-finite': 5,
  'left-allowed-region': 6,
};

export const codeOf = (kind: OutcomeKind): number => codes[kind];

export const outcomeKinds = Object.keys(codes) as readonly OutcomeKind[];

/** Only these have statistics. */
export const endedWell = ({ kind }: Outcome): boolean => kind === 'finished' || kind === 'stopped-by-event';

/** The first trajectory of each kind of outcome, with what is to be said of it. */
export interface Example {
  readonly index: number;
  readonly outcome: Outcome;
}

export type Examples = Readonly<Partial<Record<OutcomeKind, Example>>>;

/** Of both, the one with the lower index for each kind. */
export const firstExamples = (a: Examples, b: Examples): Examples => {
  const first: Partial<Record<OutcomeKind, Example>> = { ...a };
  for (const example of Object.values(b)) {
    const { kind } = example.outcome;
    const known = first[kind];
    if (known === undefined || example.index < known.index) first[kind] = example;
  }
  return first;
};
