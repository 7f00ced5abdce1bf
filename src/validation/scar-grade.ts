import { rootStream } from '../quantities/index.ts';
import type { Arm } from '../catalogue/index.ts';
import { designOfArm, predictArm, type LinkValues } from '../model/index.ts';

/** How the link predicts an arm: everything in percent, grades or points of what the arm was scored by. */

/** Persons of a new arm of this design at least one grade better (%). */
export const predictImproved =
  (draws: readonly LinkValues[], arm: Arm) =>
  (seed: number): Float64Array =>
    predictArm(draws, designOfArm(arm), arm.persons.value, seed).share.map((share) => 100 * share);

/** Mean change (grades) of the persons of a new arm of this design. */
export const predictMeanGrades =
  (draws: readonly LinkValues[], arm: Arm) =>
  (seed: number): Float64Array => {
    const persons = rootStream(seed).split('mean of persons');
    const root = Math.sqrt(arm.persons.value);
    return predictArm(draws, designOfArm(arm), arm.persons.value, seed).change.map(
      (change, k) => change + ((draws[k]?.betweenPersons ?? Number.NaN) / root) * persons.normal(k),
    );
  };

/** Mean change (points of the Goodman–Baron count) as an arm with this standard error would print it. */
export const predictMeanPoints =
  (draws: readonly LinkValues[], arm: Arm, standardError: number) =>
  (seed: number): Float64Array => {
    const printed = rootStream(seed).split('printed mean');
    return predictArm(draws, designOfArm(arm), arm.persons.value, seed).change.map(
      (change, k) => change * (draws[k]?.pointsPerGrade ?? Number.NaN) + standardError * printed.normal(k),
    );
  };
