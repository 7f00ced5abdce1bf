/** Functions whose indices are known in closed form. */
import { sin } from '../../quantities/index.ts';
import type { UnitCubeModel } from './unit-cube-model.ts';

export const pointwiseModel = (
  dimension: number,
  of: (point: Float64Array) => readonly number[],
): UnitCubeModel => ({
  dimension,
  outputs: of(new Float64Array(dimension).fill(0.5)).length,
  evaluate: (points, count) =>
    Promise.resolve(
      Float64Array.from(
        Array.from({ length: count }, (_, at) =>
          of(points.subarray(at * dimension, (at + 1) * dimension)),
        ).flat(),
      ),
    ),
});

const angle = (x: number): number => Math.PI * (2 * x - 1);

/** Ishigami & Homma 1990, a = 7, b = 0.1. */
export const ishigami = pointwiseModel(3, ([x = 0, y = 0, z = 0]) => {
  const [one, two, three] = [sin(angle(x)), sin(angle(y)), angle(z)];
  return [one + 7 * two * two + 0.1 * three * three * three * three * one];
});

const pi4 = Math.PI ** 4;
const parts = { x: 0.5 * (1 + (0.1 * pi4) / 5) ** 2, y: 49 / 8, xz: 0.01 * pi4 ** 2 * (1 / 18 - 1 / 50) };
const variance = parts.x + parts.y + parts.xz;
export const ishigamiIndices = {
  variance,
  first: [parts.x / variance, parts.y / variance, 0],
  total: [(parts.x + parts.xz) / variance, parts.y / variance, parts.xz / variance],
};

/** Sobol' 1993: a product of (|4x − 2| + a)/(1 + a). */
const weights = [0, 1, 4.5, 9, 99, 99];

export const gFunction = pointwiseModel(weights.length, (point) => [
  weights.reduce((product, a, i) => (product * (Math.abs(4 * point[i]! - 2) + a)) / (1 + a), 1),
]);

const single = weights.map((a) => 1 / 3 / (1 + a) ** 2);
const all = single.reduce((product, part) => product * (1 + part), 1);
export const gIndices = {
  variance: all - 1,
  first: single.map((part) => part / (all - 1)),
  total: single.map((part) => (part * (all / (1 + part))) / (all - 1)),
};
