import type { Arm } from '../../catalogue/index.ts';
import { log, type Evidence } from '../../quantities/index.ts';
import { logChoose } from '../../numerics/index.ts';
import { designOfArm, gradeStepShare, meanChange, studySpread, type LinkValues } from '../../model/index.ts';

const half95 = 3.919927969080108;

const logOf = (share: number): number => log(Math.max(1e-300, share));

const logNormal = (miss: number, sd: number): number => -0.5 * (miss / sd) * (miss / sd) - log(sd);

/**
 * Standard error of a mean change, from its confidence interval.
 * @throws RangeError where there is none
 */
export const standardError = ({ spread }: Evidence): number => {
  if (spread.kind !== 'ci95') throw new RangeError('a change counts only with its confidence interval');
  return (spread.high - spread.low) / half95;
};

/** The logarithm of the probability of a result, with the standard score of the study among studies of its design. */
export type ArmLogLikelihood = (values: LinkValues, study: number) => number;

/**
 * What an arm says of the parameters.
 * @throws RangeError for a result that the link does not speak of
 */
export const armLogLikelihood = (arm: Arm): ArmLogLikelihood => {
  const design = designOfArm(arm);
  const changeOf: ArmLogLikelihood = (values, study) =>
    meanChange(values, design) + study * studySpread(values, design);
  const { result } = arm;
  switch (result.kind) {
    case 'improved': {
      const [persons, improved] = [arm.persons.value, result.improved.value];
      const ways = logChoose(persons, improved);
      return (values, study) => {
        const share = gradeStepShare.run({
          grades: 1,
          change: changeOf(values, study),
          betweenPersons: values.betweenPersons,
        });
        return ways + improved * logOf(share) + (persons - improved) * logOf(1 - share);
      };
    }
    case 'grades':
      return (values, study) => {
        const { betweenPersons } = values;
        const change = changeOf(values, study);
        const one = gradeStepShare.run({ grades: 1, change, betweenPersons });
        const two = gradeStepShare.run({ grades: 2, change, betweenPersons });
        return (
          result.none.value * logOf(1 - one) +
          result.one.value * logOf(one - two) +
          result.two.value * logOf(two)
        );
      };
    case 'change': {
      const { change, untreated } = result;
      if (untreated === undefined) throw new RangeError(`${arm.id}: no untreated side`);
      const error = standardError(change);
      return (values, study) => {
        const withoutTreatment = values.naturalCourse + values.raterEffect;
        // The untreated side states no interval; that of the treated side is taken for it.
        return (
          logNormal(change.value - values.pointsPerGrade * changeOf(values, study), error) +
          logNormal(untreated.value - values.pointsPerGrade * withoutTreatment, error)
        );
      };
    }
    case 'means':
    case 'said':
      throw new RangeError(`${arm.id}: the link does not speak of ${result.kind}`);
  }
};
