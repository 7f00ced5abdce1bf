export { analyseNominal, analysePlan, type NominalZone, type ScenarioOutcome } from './analyse-plan.ts';
export type { SubstanceDose } from './anaesthetic-dose.ts';
export { checkPlan, isPredictable, outcomeOf, type CheckedPlan, type Outcome } from './check-plan.ts';
export {
  comparedCourses,
  comparedSides,
  comparePlans,
  comparisonOfPlans,
  type CompareOptions,
  type ComparedRow,
  type ComparedValue,
  type PlanComparison,
} from './compare-plans.ts';
export {
  fewestDraws,
  usualDraws,
  type ComparedCourses,
  type ComparedReading,
} from './course/compare-courses.ts';
export { checkChoice, type CourseChoice } from './course/course-choice.ts';
export { courseGroups, observables, type CourseGroup } from './course/course-groups.ts';
export type * from './course/course-record.ts';
export { doseMeasures } from './course/fitted-dose.ts';
export { knowledgeFrom, type Knowledge } from './course/knowledge.ts';
export {
  sampleReadings,
  type CourseReading,
  type SampledReadings,
  type SampleReadingsOptions,
} from './course/sample-readings.ts';
export {
  courseAfter,
  predictCourse,
  type CourseOptions,
  type CourseProgress,
} from './course/predict-course.ts';
export type { ZoneInjury } from './course/zone-injury.ts';
export { expectations, type ExpectationId } from './expectations/index.ts';
export type { Finding } from './finding.ts';
export { checkHome, homeJsonSchema, homeUseSchema, type HomeCheck, type HomeUse } from './home-check.ts';
export { indicators, type IndicatorId } from './indicators/index.ts';
export { placePunctures, type ZonePunctures } from './place-punctures.ts';
export {
  defaultWindowCm2,
  depthsOfPasses,
  planJsonSchema,
  type Person,
  type Plan,
  type Prescription,
  type Zone,
} from './plan.ts';
export {
  NotPredictable,
  predictPlan,
  runScenario,
  type PredictOptions,
  type ScenarioJob,
} from './predict-plan.ts';
export { personQuestions } from './questions.ts';
export { longestPlanText, readPlan } from './read-plan.ts';
export { rememberedZones } from './remembered-zones.ts';
export { hashOf, notice } from './provenance.ts';
export * from './report.ts';
export type { ResolvedPlan } from './resolve.ts';
export { drawScenario, type Scenario } from './scenario.ts';
export type { SkinSection } from './skin-section.ts';
export { armDesignWords, armResultWords } from './scores/arm-words.ts';
export type { ComparedScore, ScoreDifference } from './scores/compared-scores.ts';
export { softwareVersion } from './version.ts';
export { writeReport } from './write-report.ts';
export type { ZoneDose } from './zone-dose.ts';
