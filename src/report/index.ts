export { aftercareSheet } from './aftercare-sheet.ts';
export { aftercareFrom, aftercareSetBy, extrapolationWords, modelWords } from './aftercare-words.ts';
export { catalogueText, type CatalogueEntry } from './catalogue-text.ts';
export { chairSheet, type SheetOptions } from './chair-sheet.ts';
export {
  basisWords,
  contrastBandWords,
  contrastCaption,
  contrastColumns,
  courseContrastsExplained,
  courseContrastsTitle,
  noCourseCompared,
  planPair,
} from './comparison/course-contrast-words.ts';
export { comparisonPage } from './comparison-page.ts';
export { comparisonText } from './comparison-text.ts';
export { planLetter } from './comparison-words.ts';
export { courseCurveFigure, courseFigure } from './course/course-figure.ts';
export { coursePage } from './course/course-page.ts';
export { courseText } from './course/course-text.ts';
export {
  bandWords,
  curveTitle,
  groupWords,
  informedWords,
  knowledgeWords,
  outsideDoseTitle,
  leftSide,
  mechanismWords,
  noSeparation,
  overlapWords,
  sampleSizeWords,
} from './course/course-words.ts';
export { normalExplained, normalWords, shownSessions } from './course/normal-table.ts';
export { hoursWords } from './date-words.ts';
export { evidenceWords, priorWords } from './evidence-words.ts';
export {
  expectationGroups,
  expectationWords,
  isMarkedExpectation,
  sightingWords,
  type ExpectationGroup,
} from './expectation-words.ts';
export { findingsText } from './findings-text.ts';
export { depthAreaHistogramFigure, type DepthAreaHistogramOptions } from './figures/depth-area-histogram.ts';
export { effectsFigure, type EffectPoint, type EffectsPanel } from './figures/sensitivity/effects.ts';
export { indexBarsFigure, type IndexBar, type IndexPanel } from './figures/sensitivity/index-bars.ts';
export {
  indexConvergenceFigure,
  type ConvergenceLine,
  type ConvergencePanel,
} from './figures/sensitivity/index-convergence.ts';
export { skinSectionFigure, type SkinSectionOptions } from './figures/skin-section.ts';
export { sparsityFigure, type SparsityPattern } from './figures/sparsity-pattern.ts';
export { standaloneFigure } from './figures/standalone.ts';
export { recordedTimeAt, trajectoriesFigure, type TrajectoriesOptions } from './figures/trajectories.ts';
export { homeCheckText } from './home-check-text.ts';
export { html, markupToString, type Markup } from './markup.ts';
export {
  formatBand,
  formatBandValue,
  formatNumber,
  formatRange,
  formatSignificant,
  withUnit,
  type Banded,
} from './number-format.ts';
export { samplingWords, versionWords } from './provenance-words.ts';
export { reportPage, type ReportPageOptions } from './report-page.ts';
export { reportText } from './report-text.ts';
export { faultText } from './solution/fault-text.ts';
export { solutionCsv } from './solution/solution-csv.ts';
export { solutionPage } from './solution/solution-page.ts';
export { solutionText } from './solution/solution-text.ts';
export { methodWords, outcomeWords, pathWords, valueWords, workWords } from './solution/solution-words.ts';
export { formatUnit } from './unit-format.ts';
export { validationText, type ValidationRow } from './validation-text.ts';
export { evidenceMarks, severityWords, type MarkWords, type SeverityWords } from './words.ts';
export {
  noScoreCompared,
  scoreDifferencesExplained,
  scoreDifferencesTitle,
  scoreDifferenceWords,
} from './score-difference-words.ts';
export { armWords, scoreNumberWords, scoresExplained, scoresTitle, type Score } from './score-words.ts';
