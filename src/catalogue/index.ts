import type * as lists from './lists.ts';

export * from './aftercare.ts';
export * from './alternative.ts';
export * from './anaesthetic.ts';
export * from './arm.ts';
export * from './clearance.ts';
export * from './course-sign.ts';
export * from './device.ts';
export * from './home-use.ts';
export * from './indication.ts';
export * from './outcome.ts';
export * from './phototype.ts';
export * from './references/index.ts';
export * from './rule.ts';
export * from './scale.ts';
export * from './site.ts';
export * from './stated.ts';
export * from './topical.ts';

/** Moves with every change of a catalogue entry. */
export const catalogueVersion = '0.4.0';

export * as catalogue from './lists.ts';

export type SiteId = (typeof lists.sites)[number]['id'];
export type DeviceId = (typeof lists.devices)[number]['id'];
export type IndicationId = (typeof lists.indications)[number]['id'];
export type TopicalId = (typeof lists.topicals)[number]['id'];
export type AnaestheticId = (typeof lists.anaesthetics)[number]['id'];
export type DoseLimitId = (typeof lists.doseLimits)[number]['id'];
export type ScaleId = (typeof lists.scales)[number]['id'];
export type AftercareId = (typeof lists.aftercare)[number]['id'];
export type CourseSignId = (typeof lists.courseSigns)[number]['id'];
export type CourseNoteId = (typeof lists.courseNotes)[number]['id'];
export type AlternativeId = (typeof lists.alternatives)[number]['id'];
export type OutcomeId = (typeof lists.outcomes)[number]['id'];
