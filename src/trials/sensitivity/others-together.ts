import type { UnitCubeModel } from '../../numerics/index.ts';
import { rootStream } from '../../quantities/index.ts';

const twoTo32 = 4294967296;

/**
 * The model by some of its factors and, in one coordinate more, all others: each value of it stands for draws of
 * their own of the others. So nothing is held fast, and the indices of the last coordinate are those of the group.
 */
export const othersTogether = (model: UnitCubeModel, alone: readonly number[]): UnitCubeModel => {
  const { dimension, outputs } = model;
  const isAlone = new Set(alone);
  const others = Array.from({ length: dimension }, (_, factor) => factor).filter(
    (factor) => !isAlone.has(factor),
  );
  const width = alone.length + 1;
  return {
    dimension: width,
    outputs,
    evaluate: (points, count) => {
      const whole = new Float64Array(count * dimension);
      const drawn = new Float64Array(others.length);
      for (let row = 0; row < count; row += 1) {
        alone.forEach((factor, at) => {
          whole[row * dimension + factor] = points[row * width + at] as number;
        });
        const last = points[row * width + alone.length] as number;
        rootStream(Math.floor(last * twoTo32))
          .split('others')
          .fillUniform(drawn);
        others.forEach((factor, at) => {
          whole[row * dimension + factor] = drawn[at] as number;
        });
      }
      return model.evaluate(whole, count);
    },
  };
};
