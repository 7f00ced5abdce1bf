import type { ValidationCase } from '../case.ts';
import { arrayDepth, penDepthLong, penDepthShort, rollerDepth, steelNeedleShare } from './depth-by-device.ts';
import { healingCases } from './healing.ts';
import { holeOfRoller } from './hole-ratio.ts';
import {
  closureAbdomen,
  closureForearm,
  closureUpperArm,
  halfLifeAbdomen,
  halfLifeForearm,
  halfLifeUpperArm,
  uncoveredRecovery,
} from './ion-closure.ts';
import { painOfLength, painOfNumber } from './pain.ts';
import {
  depthAtDropBlunt,
  depthAtDropSharp,
  depthOfBluntOverSharp,
  forceAtBluntTip,
  forceAtFineTip,
} from './puncture-force.ts';
import { fractionAt250 } from './punctured-fraction.ts';
import { ratPoreLong, ratPoreShort, ratWaterLong, ratWaterShort } from './rat-clocks.ts';
import { densityInClosedForm, densityOfStrokes } from './roller-density.ts';
import {
  alamLeftOut,
  chandrashekarLeftOut,
  hongKongLeftOut,
  majidLeftOut,
  pudukadanLeftOut,
  sharmaMeanGrade,
} from './scar-grade.ts';
import { speedEffectNarrow, speedEffectWide } from './speed-effect.ts';
import { patchPore } from './visible-pore.ts';
import { faceRollerWater, nanochipWater, patchWater, penWaterLong, penWaterShort } from './water-loss.ts';

export const cases: readonly ValidationCase[] = [
  forceAtFineTip,
  forceAtBluntTip,
  depthOfBluntOverSharp,
  depthAtDropSharp,
  depthAtDropBlunt,
  speedEffectNarrow,
  speedEffectWide,
  rollerDepth,
  arrayDepth,
  penDepthShort,
  penDepthLong,
  steelNeedleShare,
  holeOfRoller,
  densityInClosedForm,
  densityOfStrokes,
  fractionAt250,
  halfLifeAbdomen,
  halfLifeUpperArm,
  halfLifeForearm,
  closureAbdomen,
  closureUpperArm,
  closureForearm,
  uncoveredRecovery,
  faceRollerWater,
  penWaterShort,
  penWaterLong,
  nanochipWater,
  patchWater,
  patchPore,
  ratWaterShort,
  ratWaterLong,
  ratPoreShort,
  ratPoreLong,
  painOfLength,
  painOfNumber,
  ...healingCases,
  majidLeftOut,
  hongKongLeftOut,
  pudukadanLeftOut,
  chandrashekarLeftOut,
  alamLeftOut,
  sharmaMeanGrade,
];
