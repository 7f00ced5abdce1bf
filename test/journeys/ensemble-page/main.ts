/** A page that computes ensembles on the workers of the workbench when a test asks for it. */
import { Cancelled, type SystemDeclaration } from '../../../src/numerics/index.ts';
import { workerExecutor } from '../../../src/workbench/executor.ts';
import { fixedEnsemble, hashOfEnsemble } from '../../fixed-ensemble.ts';

export interface EnsemblePage {
  readonly hash: (
    declaration: SystemDeclaration,
    workers: number,
  ) => Promise<{ readonly hash: string; readonly memory: string; readonly path: string }>;
  /** Milliseconds from the abort of a run that would take years to its end, and what ended it. */
  readonly abort: (
    declaration: SystemDeclaration,
  ) => Promise<{ readonly name: string; readonly milliseconds: number }>;
}

declare global {
  interface Window {
    readonly ensemblePage: EnsemblePage;
  }
}

const page: EnsemblePage = {
  hash: async (declaration, workers) => {
    const executor = workerExecutor(workers);
    const many = await fixedEnsemble(declaration, { executor });
    executor.stop();
    return { hash: await hashOfEnsemble(many), memory: many.memory, path: many.path };
  },
  abort: async (declaration) => {
    const executor = workerExecutor(2);
    const abort = new AbortController();
    let abortedAt = Infinity;
    setTimeout(() => {
      abort.abort();
      abortedAt = performance.now();
    }, 1000);
    const control = { rtol: 1e-3, maxStep: 1e-7, maxSteps: 1e12 };
    const ended = await fixedEnsemble(declaration, { control, executor, signal: abort.signal }).then(
      () => 'finished',
      (error: unknown) => (error instanceof Cancelled ? error.name : String(error)),
    );
    executor.stop();
    return { name: ended, milliseconds: performance.now() - abortedAt };
  },
};

Object.assign(window, { ensemblePage: page });
