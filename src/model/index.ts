/** Moves with every change of an equation, a prior or a default of the model. */
export const modelVersion = '0.5.0';

export * from './mechanism.ts';
export * from './mechanisms.ts';
export * from './parameter.ts';
export * from './dose/cell-list.ts';
export * from './dose/channels.ts';
export * from './dose/depth-area-histogram.ts';
export * from './dose/injured-fraction.ts';
export * from './dose/largest-gap.ts';
export * from './dose/local-density.ts';
export * from './dose/punctured-fraction.ts';
export * from './insertion/achieved-depth.ts';
export * from './insertion/channel-radius.ts';
export * from './insertion/density.ts';
export * from './insertion/drag.ts';
export * from './insertion/gliding-tip.ts';
export * from './insertion/grip.ts';
export * from './insertion/indentation.ts';
export * from './insertion/needle-speed.ts';
export * from './insertion/operator.ts';
export * from './insertion/pattern.ts';
export * from './insertion/pinpoint-bleeding.ts';
export * from './insertion/puncture-force.ts';
export * from './insertion/rolling-drum.ts';
export * from './insertion/stamping-array.ts';
export * from './instrument/unknown-fields.ts';
export * from './skin/layers.ts';

export { assemble, ofSession, type Assembly } from './healing/assemble.ts';
export { atRest, type CourseValues } from './healing/assembly/at-rest.ts';
export { priorDraws, valuesOf } from './healing/assembly/prior-draws.ts';
export { CourseError, switchable, withHypothesis } from './healing/assembly/switches.ts';
export {
  bioelectric,
  classical,
  groupOf,
  healingCourse,
  hypotheses,
  type Course,
  type Hypothesis,
} from './healing/course.ts';
export { healingEnsemble, type HealingCase, type HealingSession } from './healing/healing-ensemble.ts';
export { personInputs, sessionInputs } from './healing/inputs.ts';
export { mechanismGroups, type MechanismGroup } from './healing/mechanism-groups.ts';
export { normalWidth } from './healing/normal-width.ts';
export * from './healing/observations.ts';
export type { Effect } from './healing/notation/effect.ts';
export type { Input, State } from './healing/notation/state.ts';
export * from './healing/person/combinations.ts';
export * from './posterior/contraction.ts';
export * from './posterior/course-contrast.ts';
export { PosteriorError, posteriorBytes, posteriorOf, withPriors } from './posterior/posterior-of.ts';
export { crc32 } from './posterior/crc32.ts';
export * from './posterior/posterior-record.ts';
export { responseOfPhototype } from './pigment/melanocytes.ts';

export * from './barrier/advice-time.ts';
export * from './barrier/age-slowing.ts';
export * from './barrier/clocks.ts';
export * from './barrier/open-to-water.ts';
export * from './barrier/ion-barrier.ts';
export * from './barrier/recovery-time.ts';
export * from './barrier/references.ts';
export * from './barrier/visible-pore.ts';
export * from './barrier/water-barrier.ts';
export * from './link/arm-design.ts';
export * from './link/contrast.ts';
export * from './link/grade-change.ts';
export * from './link/pooled-arm.ts';
export * from './link/posterior.ts';
export * from './link/prediction.ts';
export * from './link/priors.ts';
export * from './link/studied-range.ts';
export * from './pain/pain-ratio.ts';
export * from './pain/relative-pain.ts';
export * from './references.ts';
