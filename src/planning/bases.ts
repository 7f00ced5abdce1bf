import { unknown, type Evidence } from '../quantities/index.ts';
import type { Device, Site } from '../catalogue/index.ts';
import {
  finestTip,
  forceAtFinestTip,
  forcePerTipDiameter,
  holeRatio,
  inSkinShare,
  loopDensity,
  loopDepth,
  loopDiameter,
  needleVariation,
  rateExponent,
  referenceSpeed,
  rollingHandSpeed,
  skinStiffness,
  slowGrip,
  strokeSpacing,
  strokeWander,
  unknownNeedleDiameter,
  unknownTipDiameter,
  visibleBleeding,
  visibleErythema,
  type Parameter,
} from '../model/index.ts';
import { stampSpeedOf, supportParameters, toolWidth } from './tool.ts';

/** What an indicator’s number rests on, so that its weakest evidence can be shown beside it. */
export interface Basis {
  readonly parameters: readonly Parameter[];
  readonly evidence: readonly Evidence[];
}

/** What numbers rest on, said once for the indicators that share it. */

export const together = (...bases: readonly Basis[]): Basis => ({
  parameters: bases.flatMap((basis) => basis.parameters),
  evidence: bases.flatMap((basis) => basis.evidence),
});

export const contactBasis = ({ kinematics }: Device): Basis => {
  switch (kinematics.kind) {
    case 'gliding':
      return { parameters: [], evidence: [kinematics.needles, kinematics.rate] };
    case 'rolling':
      return {
        parameters: [strokeSpacing],
        evidence: [kinematics.needles, kinematics.drumDiameter, kinematics.drumWidth],
      };
    case 'stamping':
      return { parameters: [strokeSpacing], evidence: [kinematics.needles, kinematics.arrayWidth] };
  }
};

export const handBasis = ({ kinematics }: Device): Basis => ({
  parameters: [strokeSpacing, strokeWander],
  evidence: [toolWidth(kinematics)],
});

const speedBasis = ({ kinematics, drive }: Device): Basis => {
  switch (kinematics.kind) {
    case 'gliding':
      return { parameters: [], evidence: [kinematics.rate] };
    case 'rolling':
      return { parameters: [rollingHandSpeed], evidence: [kinematics.drumDiameter] };
    case 'stamping':
      return { parameters: [stampSpeedOf[drive]], evidence: [] };
  }
};

export const depthBasis = (device: Device): Basis =>
  together(speedBasis(device), {
    parameters: [
      forceAtFinestTip,
      forcePerTipDiameter,
      finestTip,
      skinStiffness,
      rateExponent,
      referenceSpeed,
      slowGrip,
      ...supportParameters(device.skinSupport),
      needleVariation,
      ...(device.needle.tipDiameter === unknown ? [unknownTipDiameter] : []),
    ],
    evidence: [
      device.depthTolerance,
      ...(device.needle.tipDiameter === unknown ? [] : [device.needle.tipDiameter]),
    ],
  });

export const holeBasis = ({ needle }: Device): Basis => ({
  parameters: [holeRatio, ...(needle.diameter === unknown ? [unknownNeedleDiameter] : [])],
  evidence: needle.diameter === unknown ? [] : [needle.diameter],
});

export const dragBasis = (device: Device): Basis => {
  switch (device.kinematics.kind) {
    case 'gliding':
      return together(handBasis(device), { parameters: [inSkinShare], evidence: [device.kinematics.rate] });
    case 'rolling':
      return together(depthBasis(device), { parameters: [], evidence: [device.kinematics.drumDiameter] });
    case 'stamping':
      return { parameters: [], evidence: [device.kinematics.needles] };
  }
};

export const endpointBasis: Basis = {
  parameters: [loopDensity, loopDepth, loopDiameter, visibleBleeding, visibleErythema],
  evidence: [],
};

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
