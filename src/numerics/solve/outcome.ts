/** How a solution ended, and what to do about it. */

export type OutcomeKind =
  | 'finished'
  | 'stopped-by-event'
  | 'cancelled'
  | 'step-too-small'
  | 'too-many-steps'
  | 'not-finite'
  | 'left-allowed-region';

export interface Outcome {
  readonly kind: OutcomeKind;
  /** Time reached, in the unit of the system. */
  readonly time: number;
  /** The state, output or event that the outcome is about. */
  readonly about?: string;
  /** In plain words what happened and what may help; nothing to do when empty. */
  readonly advice: string;
}

export const outcome = (kind: OutcomeKind, time: number, advice = '', about?: string): Outcome => ({
  kind,
  time,
  ...(about === undefined ? {} : { about }),
  advice,
});

export const tooManySteps = (time: number, budget: number, isStiffMethod: boolean): Outcome =>
  outcome(
    'too-many-steps',
    time,
    isStiffMethod
      ? `${budget} step attempts were not enough: allow more (maxSteps), loosen rtol, or look for a rate that ` +
          'switches on and off without end'
      : `${budget} step attempts were not enough: the system is probably stiff for this method; use rodas4, or ` +
          'allow more (maxSteps)',
  );

export const stepTooSmall = (time: number, about: string): Outcome =>
  outcome(
    'step-too-small',
    time,
    `no step size brings the error of ${about} below the tolerance: look there for a rate that jumps or grows ` +
      'without bound; loosen rtol; raise the scale of states near 0',
    about,
  );

export const notFinite = (time: number, about: string): Outcome =>
  outcome(
    'not-finite',
    time,
    `${about} has no finite value from here on: look for a division by 0, a root or logarithm of a negative ` +
      'number, or growth without bound',
    about,
  );

export const leftAllowedRegion = (time: number, about: string, value: number): Outcome =>
  outcome(
    'left-allowed-region',
    time,
    `${about} is ${value}, outside its allowed region: the model does not hold there`,
    about,
  );
