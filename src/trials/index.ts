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
