/** Apart from the worker, so that a page without ensembles does not fetch the solver. */
export { runEnsembleJob } from '../numerics/index.ts';
