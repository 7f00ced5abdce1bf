import { aftercare, courseNotes } from './aftercare/index.ts';
import { alternatives } from './alternatives/index.ts';
import { anaesthetics } from './anaesthetics/index.ts';
import { courseSigns } from './course-signs/index.ts';
import { devices } from './devices/index.ts';
import { doseLimits } from './dose-limits/index.ts';
import { indications } from './indications/index.ts';
import { rules } from './rules/index.ts';
import { scales } from './scales/index.ts';
import { sites } from './sites/index.ts';
import { topicals } from './topicals/index.ts';

export * from './aftercare.ts';
export * from './alternative.ts';
export * from './anaesthetic.ts';
export * from './clearance.ts';
export * from './course-sign.ts';
export * from './device.ts';
export * from './home-use.ts';
export * from './indication.ts';
export * from './phototype.ts';
export * from './references/index.ts';
export * from './rule.ts';
export * from './scale.ts';
export * from './site.ts';
export * from './stated.ts';
export * from './topical.ts';

/** Moves with every change of a catalogue entry. */
export const catalogueVersion = '0.3.0';

export const catalogue = {
  sites,
  devices,
  indications,
  rules,
  topicals,
  anaesthetics,
  doseLimits,
  scales,
  aftercare,
  courseNotes,
  courseSigns,
  alternatives,
} as const;
export type Catalogue = typeof catalogue;

export type SiteId = (typeof sites)[number]['id'];
export type DeviceId = (typeof devices)[number]['id'];
export type IndicationId = (typeof indications)[number]['id'];
export type TopicalId = (typeof topicals)[number]['id'];
export type AnaestheticId = (typeof anaesthetics)[number]['id'];
export type DoseLimitId = (typeof doseLimits)[number]['id'];
export type ScaleId = (typeof scales)[number]['id'];
export type AftercareId = (typeof aftercare)[number]['id'];
export type CourseSignId = (typeof courseSigns)[number]['id'];
export type CourseNoteId = (typeof courseNotes)[number]['id'];
export type AlternativeId = (typeof alternatives)[number]['id'];
