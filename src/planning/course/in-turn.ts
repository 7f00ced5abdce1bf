import type { SampleOptions } from './course-problem.ts';

/** Ensembles of so many draws one after the other, their progress counted through. */
export const inTurn = (
  { draws, executor, signal, onProgress }: SampleOptions & { readonly draws: number },
  ensembles: number,
): (() => SampleOptions) => {
  let begun = 0;
  return () => {
    const before = begun * draws;
    begun += 1;
    const tell = (done: number): void => onProgress?.({ done: before + done, total: ensembles * draws });
    tell(0);
    return {
      ...(executor && { executor }),
      ...(signal && { signal }),
      onProgress: ({ done }) => tell(done),
    };
  };
};
