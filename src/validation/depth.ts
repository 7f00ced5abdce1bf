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
  rimSupport,
  rollingHandSpeed,
  rollingSpeed,
  skinStiffness,
  slowGrip,
  unknownTipDiameter,
  type DepthDistribution,
} from '../model/index.ts';
import type { SkinSupport } from '../catalogue/index.ts';
import { between, drawn } from './draw.ts';

/** A study of depth, as far as its description goes. What it leaves open is drawn. */
export interface DepthStudy {
  readonly id: string;
  /** Length of the needle, or the range it lies in (mm). */
  readonly needleLengthMm: { readonly low: number; readonly high: number };
  /** Left out where the study does not describe the tip. */
  readonly tipDiameterUm?: number;
  /** What holds the skin around the needles. */
  readonly support: SkinSupport;
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

/** What stands in for priors of the model where a fit asks for it. */
export interface FittedSkin {
  readonly slowGrip: number;
  readonly rimSupport: number;
}

/** The depths of one study, in one draw of what the study and the model leave open. */
export const depthsOf = (study: DepthStudy, model: Stream, fitted?: FittedSkin): DepthDistribution => {
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
  const byRim = fitted === undefined ? drawn(rimSupport, model) : scalar(fitted.rimSupport, '1');
  const giving = {
    support: study.support === 'rim' ? byRim : scalar(1, '1'),
    needleSpeed: study.speed(needleLength, model, own),
    referenceSpeed: drawn(referenceSpeed, model),
    rateExponent: drawn(rateExponent, model),
  };
  return {
    protrusionMm: needleLength,
    indentationMm: indentation.of({
      punctureForce: force,
      skinStiffness: drawn(skinStiffness, model),
      ...giving,
    }),
    grip: grip.of({
      slowGrip: fitted === undefined ? drawn(slowGrip, model) : scalar(fitted.slowGrip, '1'),
      ...giving,
    }),
    sigma: drawn(needleVariation, model),
  };
};

/** Median depth over the needles of one study. */
export const predictDepth = (study: DepthStudy, model: Stream, fitted?: FittedSkin): PredictedDepth => {
  const depths = depthsOf(study, model, fitted);
  const depthMm = depthQuantile(depths, 0.5);
  return { depthMm, ratio: depthMm / depths.protrusionMm };
};
