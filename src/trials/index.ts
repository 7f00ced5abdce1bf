export { coordinatesOf, priorPoints, type Coordinates } from './calibration/coordinates.ts';
export {
  fittedStudies,
  healingLikelihood,
  predictRows,
  type HealingLikelihood,
} from './calibration/likelihood.ts';
export { proveCalibration, type ProofOptions } from './calibration/prove.ts';
export { namesBehind, textsBehind } from './calibration/seen-parameters.ts';
export { spectrum } from './calibration/spectrum.ts';
export { readRows, studyCourse, type ReadRow } from './calibration/study-course.ts';
export { knownHowWell, type SampleQuality } from './calibration/known-how-well.ts';
export { predictPlanned, type PlannedPrediction } from './calibration/planned-dose.ts';
export { predictStudy, type PredictedRow } from './calibration/predictive.ts';
export { reportedCourse, reportedDays, reportedSymbols } from './calibration/reported-course.ts';
export { contrastedOutputs, planContrast, planPairs } from './calibration/plan-contrasts.ts';
export {
  calibrateLink,
  calibrationArms,
  type LinkCalibration,
  type LinkParameterSummary,
  type LinkSettings,
} from './link/calibrate-link.ts';
export { armLogLikelihood } from './link/arm-likelihood.ts';
export { fitLink, writtenDraws, type LinkFitOptions } from './link/fit-link.ts';
export { factors } from './sensitivity/factor.ts';
export { readings } from './sensitivity/reading.ts';
export {
  sensitivityRecord,
  type IndexColumns,
  type ReadingRecord,
  type SensitivityRecord,
  type StudyRecord,
} from './sensitivity/record.ts';
export { referenceCourses } from './sensitivity/reference-course.ts';
export { studyInputs } from './sensitivity/study-inputs.ts';
export type { StudyQuestion } from './sensitivity/study-question.ts';
export {
  sensitivityStudy,
  type SensitivityStudy,
  type StudyOptions,
  type StudyProgress,
  type StudySettings,
} from './sensitivity/study.ts';
