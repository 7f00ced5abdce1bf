import { availableParallelism } from 'node:os';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { PredictOptions } from '../planning/index.ts';
import type { NodeExecutor } from '../server/index.ts';
import { wholeNumber, type Arguments } from './command.ts';
import { progressBar } from './progress-bar.ts';

export const predictionOptions: ParseArgsOptionsConfig = {
  seed: { type: 'string' },
  scenarios: { type: 'string' },
  workers: { type: 'string' },
};

export const predictionUsage = '[--seed N] [--scenarios N] [--workers N (0: none)]';

/** What every predicting command asks for, and a bar that shows how far it is. @throws UsageError */
export const readPredictionOptions = async (
  args: Arguments,
): Promise<{
  readonly options: PredictOptions & { readonly executor?: NodeExecutor };
  readonly done: () => void;
}> => {
  const seed = wholeNumber(args, 'seed', 1, 0, Number.MAX_SAFE_INTEGER);
  const scenarios = wholeNumber(args, 'scenarios', 32, 0, 10_000);
  const workers = wholeNumber(args, 'workers', availableParallelism(), 0, 64);
  const bar = progressBar();
  return {
    options: {
      seed,
      scenarios,
      onProgress: (progress) => bar.show(progress, 'scenarios'),
      ...(workers > 0 && { executor: (await import('../server/index.ts')).nodeExecutor(workers) }),
    },
    done: bar.clear,
  };
};
