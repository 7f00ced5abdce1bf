import type { Arm } from '../../catalogue/index.ts';
import { unknown } from '../../quantities/index.ts';
import type { LinkDesign } from './grade-change.ts';

/** The design of an arm as its text states it. No arm states its channels. */
export const designOfArm = (arm: Arm): LinkDesign => ({
  needling: arm.needling,
  depthMm: arm.depth === unknown ? unknown : arm.depth.value,
  sessions: arm.sessions === unknown ? unknown : arm.sessions.value,
  intervalWeeks: arm.interval === unknown ? unknown : arm.interval.value / 7,
  doublings: unknown,
  // Where a text does not say that raters were blinded, they are taken as not blinded.
  openlyRated: arm.blinded !== true,
});
