import { abdominalScarResponder } from './abdominal-scar-responder.ts';
import { acneScarScore } from './acne-scar-score.ts';
import { burnScarScores } from './burn-scar-scores.ts';
import { collagen } from './collagen.ts';
import { goodmanBaronMeanGrade } from './goodman-baron-mean-grade.ts';
import { goodmanBaronPoints } from './goodman-baron-points.ts';
import { hairCount } from './hair-count.ts';
import { hydrationScore } from './hydration.ts';
import { laxityScore } from './laxity.ts';
import { masiFall } from './masi.ts';
import { patientRatedImprovement } from './patient-rated-improvement.ts';
import { pores } from './pores.ts';
import { postAcnePigmentIndex } from './post-acne-pigment-index.ts';
import { rollingScarGrade } from './rolling-scar-grade.ts';
import { scarGradeStep } from './scar-grade-step.ts';
import { scarPhotographs } from './scar-photographs.ts';
import { scarsByShape } from './scars-by-shape.ts';
import { striaeScores } from './striae-scores.ts';
import { texture } from './texture.ts';
import { wrinkleImprovement } from './wrinkle-improvement.ts';

/** Ids are unique; an indication may have several. */
export const outcomes = [
  scarGradeStep,
  goodmanBaronPoints,
  goodmanBaronMeanGrade,
  acneScarScore,
  scarPhotographs,
  rollingScarGrade,
  scarsByShape,
  postAcnePigmentIndex,
  patientRatedImprovement,
  abdominalScarResponder,
  burnScarScores,
  striaeScores,
  wrinkleImprovement,
  texture,
  laxityScore,
  pores,
  hydrationScore,
  hairCount,
  masiFall,
  collagen,
] as const;
