import type { Plan } from '../../planning/index.ts';

/**
 * A plan being written: its shape is sound, but a number may be missing or still be the text somebody typed. Nothing
 * typed is thrown away; the check says what is wrong with it.
 */
export type Draft<Whole> = Whole extends number
  ? number | string | undefined
  : Whole extends string
    ? Whole
    : { readonly [Key in keyof Whole]: Draft<Whole[Key]> };

export type DraftPlan = Draft<Plan>;
export type DraftZone = DraftPlan['zones'][number];
export type DraftPrescription = DraftZone['prescription'];
export type DraftDelivery = DraftZone['delivery'];
