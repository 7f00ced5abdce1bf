import type { Scalar } from '../quantities/index.ts';
import { ageSlowing, ageSlowingFactor, oldAge, youngAge } from './barrier/age-slowing.ts';
import {
  ionHalfLife,
  ionHalfLifeCovered,
  ionHalfLifeUncovered,
  ionLengthExponent,
  ionReferenceLength,
} from './barrier/ion-barrier.ts';
import { recoveryTime, recoveryVariation } from './barrier/recovery-time.ts';
import {
  poreCoverSlowing,
  poreHalfLife,
  poreHalfLifeOpen,
  poreLengthExponent,
  poreReferenceLength,
} from './barrier/visible-pore.ts';
import {
  waterCoverSlowing,
  waterHalfLife,
  waterHalfLifeOpen,
  waterLengthExponent,
  waterReferenceLength,
} from './barrier/water-barrier.ts';
import { achievedDepth, needleVariation } from './insertion/achieved-depth.ts';
import { channelRadius, holeRatio, unknownNeedleDiameter } from './insertion/channel-radius.ts';
import {
  glidingDensity,
  latticeCover,
  poissonCover,
  rollingDensity,
  stampingDensity,
} from './insertion/density.ts';
import { glidingDrag, inSkinShare, rollingDrag } from './insertion/drag.ts';
import { glidingTip } from './insertion/gliding-tip.ts';
import { grip, slowGrip } from './insertion/grip.ts';
import {
  indentation,
  rateExponent,
  referenceSpeed,
  rimSupport,
  skinStiffness,
} from './insertion/indentation.ts';
import { reciprocatingSpeed, rollingSpeed } from './insertion/needle-speed.ts';
import {
  handStampSpeed,
  motorStampSpeed,
  rollingHandSpeed,
  springStampSpeed,
  stampRate,
  strokeSpacing,
  strokeWander,
} from './insertion/operator.ts';
import {
  bleedingShare,
  loopDensity,
  loopDepth,
  loopDiameter,
  visibleBleeding,
  visibleErythema,
} from './insertion/pinpoint-bleeding.ts';
import {
  finestTip,
  forceAtFinestTip,
  forcePerTipDiameter,
  punctureForce,
  unknownTipDiameter,
} from './insertion/puncture-force.ts';
import { rollingDrum } from './insertion/rolling-drum.ts';
import { stampingArray } from './insertion/stamping-array.ts';
import {
  unknownArrayNeedles,
  unknownArrayWidth,
  unknownDrumDiameter,
  unknownDrumNeedles,
  unknownDrumWidth,
  unknownFixedTolerance,
  unknownRate,
  unknownRingSpacing,
  unknownPenNeedles,
  unknownTolerance,
  unknownTrackWidth,
} from './instrument/unknown-fields.ts';
import { gradeChange, gradeStepShare } from './link/grade-change.ts';
import { painLengthExponent, painNumberExponent, relativePain } from './pain/relative-pain.ts';

export const laws = [
  punctureForce,
  reciprocatingSpeed,
  rollingSpeed,
  indentation,
  grip,
  achievedDepth,
  channelRadius,
  bleedingShare,
  glidingDrag,
  glidingDensity,
  rollingDensity,
  stampingDensity,
  latticeCover,
  poissonCover,
  ageSlowingFactor,
  ionHalfLife,
  waterHalfLife,
  poreHalfLife,
  recoveryTime,
  relativePain,
  gradeChange,
] as const;

export const procedures = [glidingTip, rollingDrum, stampingArray, rollingDrag, gradeStepShare] as const;

export const parameters = [
  forceAtFinestTip,
  forcePerTipDiameter,
  finestTip,
  unknownTipDiameter,
  skinStiffness,
  rateExponent,
  referenceSpeed,
  rimSupport,
  slowGrip,
  needleVariation,
  holeRatio,
  unknownNeedleDiameter,
  unknownPenNeedles,
  unknownRate,
  unknownTrackWidth,
  unknownDrumNeedles,
  unknownDrumDiameter,
  unknownDrumWidth,
  unknownRingSpacing,
  unknownArrayNeedles,
  unknownArrayWidth,
  unknownTolerance,
  unknownFixedTolerance,
  inSkinShare,
  strokeSpacing,
  strokeWander,
  rollingHandSpeed,
  handStampSpeed,
  springStampSpeed,
  motorStampSpeed,
  stampRate,
  loopDensity,
  loopDiameter,
  loopDepth,
  visibleBleeding,
  visibleErythema,
  ageSlowing,
  youngAge,
  oldAge,
  recoveryVariation,
  ionHalfLifeCovered,
  ionHalfLifeUncovered,
  ionReferenceLength,
  ionLengthExponent,
  waterHalfLifeOpen,
  waterReferenceLength,
  waterLengthExponent,
  waterCoverSlowing,
  poreHalfLifeOpen,
  poreReferenceLength,
  poreLengthExponent,
  poreCoverSlowing,
  painLengthExponent,
  painNumberExponent,
] as const;

export type ParameterId = (typeof parameters)[number]['id'];

/** A value for each parameter, in its unit. */
export type ParameterValues = {
  readonly [P in (typeof parameters)[number] as P['id']]: Scalar<P['unit']>;
};
