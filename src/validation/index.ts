export {
  evidenceOf,
  observedNumbers,
  sourcesOf,
  speciesOf,
  type Observation,
  type ObservedNumbers,
  type Use,
  type ValidationCase,
} from './case.ts';
export { cases } from './cases/index.ts';
export { evaluateCase, type EvaluatedCase } from './evaluate.ts';
export { deviceClasses, predictClassLeftOut, type LeftOutClass, type LeftOutStudy } from './left-out.ts';
export { meaningOf } from './meaning.ts';
export { boundsScore, crps, scoreOf } from './score.ts';
export { healingScores, type HealingScore } from './healing-scores.ts';
export { healingStudies } from './healing/index.ts';
export type { PlannedDose, PlannedNumber, PlannedRecord } from './healing/planned-dose.ts';
export type { Reading } from './healing/reading.ts';
export type { HealingRow, HealingStudy, HealingUse, Nuisance, StudyDose } from './healing/study.ts';
export { excessOf, misfitOf, priorExcessOf, validationTable } from './table.ts';
