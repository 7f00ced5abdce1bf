import { exp, log, scalar, type Scalar, type Stream } from '../quantities/index.ts';
import {
  depthQuantile,
  finestTip,
  forceAtFinestTip,
  forcePerTipDiameter,
  grip,
  handStampSpeed,
  indentation,
  needleVariation,
  punctureForce,
  rateExponent,
  reciprocatingSpeed,
  referenceSpeed,
  rollingHandSpeed,
  rollingSpeed,
  skinStiffness,
  unknownTipDiameter,
} from '../model/index.ts';
import { between, drawn } from './draw.ts';

/** A study of depth, as far as its description goes. What it leaves open is drawn. */
export interface DepthStudy {
  readonly id: string;
  /** Length of the needle, or the range it lies in (mm). */
  readonly needleLengthMm: { readonly low: number; readonly high: number };
  /** Left out where the study does not describe the tip. */
  readonly tipDiameterUm?: number;
  readonly speed: (needleLength: Scalar<'mm'>, model: Stream, study: Stream) => Scalar<'mm/s'>;
}

export const exactLength = (mm: number): DepthStudy['needleLengthMm'] => ({ low: mm, high: mm });

export const rolledByHand: DepthStudy['speed'] = (needleLength, model) =>
  rollingSpeed.of({
    handSpeed: drawn(rollingHandSpeed, model),
    drumRadius: scalar(10, 'mm'),
    needleLength,
  });

/** At the rates motor pens state, 100 to 150 Hz. */
export const drivenByMotor: DepthStudy['speed'] = (needleLength, _, study) =>
  reciprocatingSpeed.of({ rate: scalar(between(100, 150, study.split('rate')), 'Hz'), stroke: needleLength });

export const pressedByHand: DepthStudy['speed'] = (_, model) => drawn(handStampSpeed, model);

/** A speed between two bounds that nobody stated, evenly on a log scale. */
export const speedBetween =
  (low: number, high: number): DepthStudy['speed'] =>
  (_length, _model, study) =>
    scalar(exp(between(log(low), log(high), study.split('speed'))), 'mm/s');

export interface PredictedDepth {
  readonly depthMm: number;
  readonly ratio: number;
}

/** Median depth over the needles of one study. `stiffness` replaces the prior of the model. */
export const predictDepth = (study: DepthStudy, model: Stream, stiffness?: number): PredictedDepth => {
  const own = model.split(study.id);
  const { low, high } = study.needleLengthMm;
  const needleLength = scalar(between(low, high, own.split('length')), 'mm');
  const force = punctureForce.of({
    forceAtFinestTip: drawn(forceAtFinestTip, model),
    forcePerTipDiameter: drawn(forcePerTipDiameter, model),
    finestTip: drawn(finestTip, model),
    tipDiameter:
      study.tipDiameterUm === undefined ? drawn(unknownTipDiameter, own) : scalar(study.tipDiameterUm, 'um'),
  });
  const depthMm = depthQuantile(
    {
      protrusionMm: needleLength,
      indentationMm: indentation.of({
        punctureForce: force,
        skinStiffness: stiffness === undefined ? drawn(skinStiffness, model) : scalar(stiffness, 'mN/mm'),
        needleSpeed: study.speed(needleLength, model, own),
        referenceSpeed: drawn(referenceSpeed, model),
        rateExponent: drawn(rateExponent, model),
      }),
      grip: drawn(grip, model),
      sigma: drawn(needleVariation, model),
    },
    0.5,
  );
  return { depthMm, ratio: depthMm / needleLength };
};
