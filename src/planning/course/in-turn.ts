import type { SampleOptions } from './course-problem.ts';

/** Ensembles of so many draws one after the other, their progress counted through, from nothing on. */
export const inTurn = (
  { draws, executor, signal, onProgress }: SampleOptions & { readonly draws: number },
  ensembles: number,
): (() => SampleOptions) => {
  const total = ensembles * draws;
  let begun = 0;
  if (total > 0) onProgress?.({ done: 0, total });
  return () => {
    const before = begun * draws;
    begun += 1;
    return {
      ...(executor && { executor }),
      ...(signal && { signal }),
      onProgress: ({ done }) => onProgress?.({ done: before + done, total }),
    };
  };
};
