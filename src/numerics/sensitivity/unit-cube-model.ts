/** A model as sensitivity analysis sees it. */

export interface UnitCubeModel {
  /** How many factors; each lies within 0 … 1, which the caller maps to a parameter by its quantile function. */
  readonly dimension: number;
  readonly outputs: number;
  /** [point][output] for `count` rows of `dimension` factors; NaN where there is no answer. */
  readonly evaluate: (points: Float64Array, count: number) => Promise<Float64Array>;
}

/** @throws RangeError when the model has no factors or outputs */
export const checkModel = ({ dimension, outputs }: UnitCubeModel): void => {
  if (![dimension, outputs].every((value) => Number.isSafeInteger(value) && value >= 1)) {
    throw new RangeError(`${dimension} factors, ${outputs} outputs: at least one of each is needed`);
  }
};

/** @throws RangeError when the answer has the wrong length */
export const evaluateModel = async (
  { dimension, outputs, evaluate }: UnitCubeModel,
  points: Float64Array,
): Promise<Float64Array> => {
  const count = points.length / dimension;
  const values = await evaluate(points, count);
  if (values.length !== count * outputs) {
    throw new RangeError(`${values.length} values for ${count} points of ${outputs} outputs`);
  }
  return values;
};
