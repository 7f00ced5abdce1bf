/** What a person’s answers and a missing mechanism must do to the healing course: direction at the far end of each curve. */
import type { Person, Plan } from '../../src/planning/index.ts';
import { penContact } from './good-plans.ts';
import { personOf } from './perturbation.ts';

export type Direction = 'up' | 'down';

export interface CourseMove {
  readonly quantity: string;
  /** Days from the first session. */
  readonly day: number;
  readonly move: Direction;
}

const at = (quantity: string, day: number, move: Direction): CourseMove => ({ quantity, day, move });

/** Two sessions a month apart. */
export const coursePlan: Plan = { ...penContact, course: { sessions: 2, intervalDays: 30 } };

type Answer = readonly [field: keyof Person, answers: Partial<Person>, moves: readonly CourseMove[]];

/** Every field of a person that the course reads. Uncontrolled diabetes stops a plan before it has a course. */
export const personMoves: readonly Answer[] = [
  ['ageYears', { ageYears: 70 }, [at('openSurface', 0.25, 'up'), at('openToWater', 0.5, 'up')]],
  ['phototype', { phototype: 'VI' }, [at('melanocyteActivity', 7, 'up'), at('epidermalMelanin', 28, 'up')]],
  ['smoking', { smoking: 'yes' }, [at('massOfCollagen', 90, 'down'), at('fibroblasts', 28, 'down')]],
  ['retinoidWeeks', { retinoidWeeks: 16 }, [at('openSurface', 0.25, 'down')]],
  ['retinoidAfter', { retinoidAfter: 'continued' }, [at('openSurface', 0.25, 'up')]],
  ['topicalSteroid', { topicalSteroid: 'stopped' }, [at('massOfCollagen', 28, 'down')]],
  ['topicalSteroid', { topicalSteroid: 'continued' }, [at('massOfCollagen', 90, 'down')]],
  ['sunExposure', { sunExposure: 'daily' }, [at('epidermalMelanin', 28, 'up')]],
];

export const personPlan = (answers: Partial<Person>): Plan => personOf(coursePlan, answers);

/** Mechanisms switched off, a few of each group of curves; all others are seen in the model’s own test. */
export const mechanismMoves: Readonly<Record<string, readonly CourseMove[]>> = {
  bleeding: [at('platelets', 0.125, 'down'), at('pdgf', 1, 'down')],
  damage: [at('proInflammatory', 1, 'down'), at('erythema', 1, 'down')],
  opening: [at('openSurface', 0.25, 'down')],
  'alarm-by-debris': [at('erythema', 1, 'down')],
  'neutrophil-influx': [at('neutrophils', 1, 'down')],
  'monocyte-influx': [at('monocytes', 2, 'down'), at('inflammatoryMacrophages', 5, 'down')],
  're-epithelialisation': [at('openSurface', 5, 'up')],
  'extra-synthesis': [at('massOfCollagen', 90, 'down'), at('stainOfCollagen', 90, 'down')],
  'inflammation-brake': [at('massOfCollagen', 7, 'up')],
  'fibroblast-proliferation': [at('fibroblasts', 14, 'down')],
  'vessel-sprouting': [at('vessels', 14, 'down')],
  'glycosaminoglycan-synthesis': [at('glycosaminoglycans', 14, 'down'), at('stainOfCollagen', 14, 'down')],
  'mmp-from-inflammation': [at('mmp', 2, 'down')],
  'tropoelastin-synthesis': [at('tropoelastin', 14, 'down')],
  'melanocytes-by-inflammation': [at('melanocyteActivity', 3, 'down')],
  'melanin-leak': [at('dermalMelanin', 28, 'down')],
};

/** Fields of a zone and of the course of visits: more injury, more of what it calls. */
export const injuryMoves: readonly (readonly [field: string, plan: Plan, moves: readonly CourseMove[]])[] = [
  [
    'depth',
    {
      ...coursePlan,
      zones: [{ ...coursePlan.zones[0]!, prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 } }],
    },
    [at('proInflammatory', 1, 'up'), at('massOfCollagen', 90, 'up')],
  ],
  [
    'sessions',
    { ...coursePlan, course: { sessions: 3, intervalDays: 30 } },
    [at('massOfCollagen', 120, 'up'), at('fibroblasts', 70, 'up')],
  ],
];
