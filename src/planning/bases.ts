import { isAmber, unknown, type Evidence, type Unknown } from '../quantities/index.ts';
import type { Device, Site } from '../catalogue/index.ts';
import {
  finestTip,
  forceAtFinestTip,
  forcePerTipDiameter,
  holeRatio,
  inSkinShare,
  isAssumed,
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
  unknownArrayNeedles,
  unknownDrumDiameter,
  unknownDrumNeedles,
  unknownNeedleDiameter,
  unknownPenNeedles,
  unknownRate,
  unknownRingSpacing,
  unknownTipDiameter,
  visibleBleeding,
  visibleErythema,
  type Parameter,
} from '../model/index.ts';
import { toleranceParameter, toolWidth } from './instrument.ts';
import type { EvidenceMark } from './report.ts';
import { stampSpeedOf, supportParameters } from './tool.ts';

/** What an indicator’s number rests on, so that its weakest evidence can be shown beside it. */
export interface Basis {
  readonly parameters: readonly Parameter[];
  readonly evidence: readonly Evidence[];
}

const tiers = ['label', 'primary', 'review', 'practice'] as const;

/** The weakest evidence below a number. */
export const weakestMark = ({ parameters, evidence }: Basis): EvidenceMark => {
  if (parameters.some(isAssumed) || evidence.some(isAmber)) return 'assumed';
  const all = [...evidence, ...parameters.flatMap((entry) => entry.evidence)];
  return tiers[Math.max(0, ...all.map((entry) => tiers.indexOf(entry.tier)))] ?? 'practice';
};

/** What numbers rest on, said once for the indicators that share it. */

export const together = (...bases: readonly Basis[]): Basis => ({
  parameters: bases.flatMap((basis) => basis.parameters),
  evidence: bases.flatMap((basis) => basis.evidence),
});

const on = (...parameters: readonly Parameter[]): Basis => ({ parameters, evidence: [] });

/** A field of a device, or the belief that stands in for it where no text states it. */
const field = (stated: Evidence | Unknown, parameter: Parameter): Basis =>
  stated === unknown ? on(parameter) : { parameters: [], evidence: [stated] };

const widthBasis = (device: Device): Basis => {
  const width = toolWidth(device);
  return field(width.field, width.parameter);
};

const rateBasis = ({ kinematics }: Device): Basis =>
  kinematics.kind === 'gliding' ? field(kinematics.rate, unknownRate) : on();

const drumBasis = ({ kinematics }: Device): Basis =>
  kinematics.kind === 'rolling' ? field(kinematics.drumDiameter, unknownDrumDiameter) : on();

const ringBasis = ({ kinematics }: Device): Basis =>
  kinematics.kind === 'rolling' ? field(kinematics.rings, unknownRingSpacing) : on();

const needlesBasis = ({ kinematics }: Device): Basis => {
  switch (kinematics.kind) {
    case 'gliding':
      return field(kinematics.needles, unknownPenNeedles);
    case 'rolling':
      return field(kinematics.needles, unknownDrumNeedles);
    case 'stamping':
      return field(kinematics.needles, unknownArrayNeedles);
  }
};

export const contactBasis = (device: Device): Basis => {
  const needles = needlesBasis(device);
  switch (device.kinematics.kind) {
    case 'gliding':
      return together(needles, rateBasis(device));
    case 'rolling':
      return together(on(strokeSpacing), needles, drumBasis(device), widthBasis(device), ringBasis(device));
    case 'stamping':
      return together(on(strokeSpacing), needles, widthBasis(device));
  }
};

export const handBasis = (device: Device): Basis =>
  together(on(strokeSpacing, strokeWander), widthBasis(device));

const speedBasis = (device: Device): Basis => {
  switch (device.kinematics.kind) {
    case 'gliding':
      return rateBasis(device);
    case 'rolling':
      return together(on(rollingHandSpeed), drumBasis(device));
    case 'stamping':
      return on(stampSpeedOf[device.drive]);
  }
};

export const depthBasis = (device: Device): Basis =>
  together(
    speedBasis(device),
    on(
      forceAtFinestTip,
      forcePerTipDiameter,
      finestTip,
      skinStiffness,
      rateExponent,
      referenceSpeed,
      slowGrip,
      ...supportParameters(device.skinSupport),
      needleVariation,
    ),
    field(device.needle.tipDiameter, unknownTipDiameter),
    field(device.depthTolerance, toleranceParameter(device)),
  );

export const holeBasis = ({ needle }: Device): Basis =>
  together(on(holeRatio), field(needle.diameter, unknownNeedleDiameter));

export const dragBasis = (device: Device): Basis => {
  switch (device.kinematics.kind) {
    case 'gliding':
      return together(handBasis(device), on(inSkinShare), rateBasis(device));
    case 'rolling':
      return together(depthBasis(device), drumBasis(device));
    case 'stamping':
      return needlesBasis(device);
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
