import type { ElementaryEffect } from '../../numerics/index.ts';

/** Of each factor, its µ* over the largest of the output, at the output where that is most; [output][factor] in. */
const largestShares = (effects: readonly (readonly ElementaryEffect[])[]): readonly number[] => {
  const largest = effects.map((ofOutput) => Math.max(...ofOutput.map(({ muStar }) => muStar)));
  return (effects[0] ?? []).map((_, factor) =>
    Math.max(
      ...effects.map((ofOutput, output) => {
        const top = largest[output] as number;
        return top > 0 ? (ofOutput[factor] as ElementaryEffect).muStar / top : 0;
      }),
    ),
  );
};

/** Indices of the factors that reach a share of the largest µ* for any output, the largest share first. */
export const survivorsOf = (
  effects: readonly (readonly ElementaryEffect[])[],
  share: number,
): readonly number[] =>
  largestShares(effects)
    .map((reached, factor) => ({ reached, factor }))
    .filter(({ reached }) => reached >= share)
    .toSorted((a, b) => b.reached - a.reached)
    .map(({ factor }) => factor);
