export {
  calibrateLink,
  calibrationArms,
  type LinkCalibration,
  type LinkParameterSummary,
  type LinkSettings,
} from './link/calibrate-link.ts';
export { armLogLikelihood } from './link/arm-likelihood.ts';
export { fitLink, writtenDraws, type LinkFitOptions } from './link/fit-link.ts';
