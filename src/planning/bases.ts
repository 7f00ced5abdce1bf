import { unknown } from '../quantities/index.ts';
import type { Device, Site } from '../catalogue/index.ts';
import {
  finestTip,
  forceAtFinestTip,
  forcePerTipDiameter,
  grip,
  holeRatio,
  inSkinShare,
  needleVariation,
  rateExponent,
  referenceSpeed,
  rollingHandSpeed,
  skinStiffness,
  strokeSpacing,
  strokeWander,
  unknownTipDiameter,
} from '../model/index.ts';
import type { Basis } from './indicator.ts';

/** What numbers rest on, said once for the indicators that share it. */

export const together = (...bases: readonly Basis[]): Basis => ({
  parameters: bases.flatMap((basis) => basis.parameters),
  evidence: bases.flatMap((basis) => basis.evidence),
});

export const contactBasis = ({ kinematics }: Device): Basis =>
  kinematics.kind === 'gliding'
    ? { parameters: [], evidence: [kinematics.needles, kinematics.rate] }
    : {
        parameters: [strokeSpacing],
        evidence: [kinematics.needles, kinematics.drumDiameter, kinematics.drumWidth],
      };

export const handBasis = ({ kinematics }: Device): Basis =>
  kinematics.kind === 'gliding'
    ? { parameters: [strokeSpacing, strokeWander], evidence: [kinematics.trackWidth] }
    : { parameters: [strokeSpacing, strokeWander], evidence: [kinematics.drumWidth] };

export const depthBasis = (device: Device): Basis => ({
  parameters: [
    forceAtFinestTip,
    forcePerTipDiameter,
    finestTip,
    skinStiffness,
    rateExponent,
    referenceSpeed,
    grip,
    needleVariation,
    ...(device.needle.tipDiameter === unknown ? [unknownTipDiameter] : []),
    ...(device.kinematics.kind === 'rolling' ? [rollingHandSpeed] : []),
  ],
  evidence: [
    device.depthTolerance,
    ...(device.needle.tipDiameter === unknown ? [] : [device.needle.tipDiameter]),
    ...(device.kinematics.kind === 'gliding' ? [device.kinematics.rate] : [device.kinematics.drumDiameter]),
  ],
});

export const holeBasis = (device: Device): Basis => ({
  parameters: [holeRatio],
  evidence: [device.needle.diameter],
});

export const dragBasis = (device: Device): Basis =>
  device.kinematics.kind === 'gliding'
    ? together(handBasis(device), { parameters: [inSkinShare], evidence: [device.kinematics.rate] })
    : together(depthBasis(device), { parameters: [], evidence: [device.kinematics.drumDiameter] });

export const skinBasis = (site: Site): Basis => ({
  parameters: [],
  evidence: [
    site.stratumCorneum,
    site.epidermis.female,
    site.epidermis.male,
    site.papillaryDermis,
    site.dermis.female,
    site.dermis.male,
  ],
});
