import type { Scalar } from '../quantities/index.ts';
import { achievedDepth, grip, needleVariation } from './insertion/achieved-depth.ts';
import { channelRadius, holeRatio } from './insertion/channel-radius.ts';
import { glidingDensity, latticeCover, poissonCover, rollingDensity } from './insertion/density.ts';
import { glidingDrag, inSkinShare, rollingDrag } from './insertion/drag.ts';
import { glidingTip } from './insertion/gliding-tip.ts';
import { indentation, rateExponent, referenceSpeed, skinStiffness } from './insertion/indentation.ts';
import { reciprocatingSpeed, rollingSpeed } from './insertion/needle-speed.ts';
import { rollingHandSpeed, strokeSpacing, strokeWander } from './insertion/operator.ts';
import {
  finestTip,
  forceAtFinestTip,
  forcePerTipDiameter,
  punctureForce,
  unknownTipDiameter,
} from './insertion/puncture-force.ts';
import { rollingDrum } from './insertion/rolling-drum.ts';

export const laws = [
  punctureForce,
  reciprocatingSpeed,
  rollingSpeed,
  indentation,
  achievedDepth,
  channelRadius,
  glidingDrag,
  glidingDensity,
  rollingDensity,
  latticeCover,
  poissonCover,
] as const;

export const procedures = [glidingTip, rollingDrum, rollingDrag] as const;

export const parameters = [
  forceAtFinestTip,
  forcePerTipDiameter,
  finestTip,
  unknownTipDiameter,
  skinStiffness,
  rateExponent,
  referenceSpeed,
  grip,
  needleVariation,
  holeRatio,
  inSkinShare,
  strokeSpacing,
  strokeWander,
  rollingHandSpeed,
] as const;

export type ParameterId = (typeof parameters)[number]['id'];

/** A value for each parameter, in its unit. */
export type ParameterValues = {
  readonly [P in (typeof parameters)[number] as P['id']]: Scalar<P['unit']>;
};
