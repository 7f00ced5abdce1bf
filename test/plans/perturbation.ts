/** What a change of one field of a plan must move. */
import type { IndicatorId, Plan, Zone } from '../../src/planning/index.ts';

/**
 * `up` and `down`: by a thousandth at least. `redrawn`: the same question asked of other random places, so equal within
 * a sixth. `appears` and `goes`: has no value in the other plan. An indicator that is not named keeps every bit.
 */
export type Move = 'up' | 'down' | 'redrawn' | 'appears' | 'goes';

export interface Perturbation {
  readonly base: Plan;
  readonly changed: Plan;
  readonly indicators: Readonly<Partial<Record<IndicatorId, Move>>>;
  readonly findings?: true;
  /** Which parts of the histogram differ; `share` alone is not named, it follows the indicators. */
  readonly histogram?: readonly ('depthsMm' | 'densities' | 'windowCm2' | 'share')[];
  readonly section?: readonly ('layers' | 'channels')[];
}

/** Moves the plan’s echo and so the hash of the report, nothing else. */
export interface RecordOnly {
  readonly base: Plan;
  readonly changed: Plan;
  readonly recordOnly: true;
}

/** Parts of a report that are about the person and what is put on the skin, not about the needles. */
export type Part = 'expectations' | 'aftercare' | 'anaesthetic' | 'goals';

/** Moves what is found or advised and no number of any zone. Findings as “severity rule pointer”. */
export interface Finds {
  readonly base: Plan;
  readonly changed: Plan;
  readonly finds: readonly string[];
  readonly gone?: readonly string[];
  readonly moves?: readonly Part[];
}

export type Entry = Perturbation | RecordOnly | Refused | Finds;

/** Another value is another thing, or no plan at all. */
export interface Refused {
  readonly base: Plan;
  readonly changed: unknown;
  readonly refusedAt: string;
}

export const zoneOf = (plan: Plan, edit: Partial<Zone>): Plan => ({
  ...plan,
  zones: [{ ...plan.zones[0]!, ...edit }],
});
export const prescriptionOf = (plan: Plan, edit: object): Plan =>
  zoneOf(plan, { prescription: { ...plan.zones[0]!.prescription, ...edit } as Zone['prescription'] });
export const deliveryOf = (plan: Plan, edit: object): Plan =>
  zoneOf(plan, { delivery: { ...plan.zones[0]!.delivery, ...edit } as Zone['delivery'] });
export const personOf = (plan: Plan, edit: Partial<Plan['person']>): Plan => ({
  ...plan,
  person: { ...plan.person, ...edit },
});

export const contacts = (move: Move) =>
  ({
    'contact-density': move,
    'channel-density': move,
    'local-density': move,
    'punctured-fraction': move,
    'injured-epidermis': move,
    'injured-papillary': move,
    'injured-reticular': move,
    'course-channels': move,
  }) as const;

/** Other random places with other depths, the same distributions. */
export const depthsRedrawn = { 'achieved-depth': 'redrawn', 'deepest-depth': 'redrawn' } as const;
