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

/**
 * What an arm says of the parameters: the logarithm of the probability of its result, with `study` the standard score
 * of the study among studies of its design.
 * @throws RangeError for a result that the link does not speak of
 */
export const armLogLikelihood = (arm: Arm, values: LinkValues, study: number): number => {
  const design = designOfArm(arm);
  const ofStudy = study * studySpread(values, design);
  const change = meanChange(values, design) + ofStudy;
  const atLeast = (grades: number): number =>
    gradeStepShare.run({ grades, change, betweenPersons: values.betweenPersons });
  const { result } = arm;
  switch (result.kind) {
    case 'improved': {
      const [persons, improved] = [arm.persons.value, result.improved.value];
      const share = atLeast(1);
      return logChoose(persons, improved) + improved * logOf(share) + (persons - improved) * logOf(1 - share);
    }
    case 'grades': {
      const [one, two] = [atLeast(1), atLeast(2)];
      return (
        result.none.value * logOf(1 - one) +
        result.one.value * logOf(one - two) +
        result.two.value * logOf(two)
      );
    }
    case 'change': {
      if (result.untreated === undefined) throw new RangeError(`${arm.id}: no untreated side`);
      const error = standardError(result.change);
      const untreated = values.naturalCourse + values.raterEffect;
      // The untreated side states no interval; that of the treated side is taken for it.
      return (
        logNormal(result.change.value - values.pointsPerGrade * change, error) +
        logNormal(result.untreated.value - values.pointsPerGrade * untreated, error)
      );
    }
    case 'means':
    case 'said':
      throw new RangeError(`${arm.id}: the link does not speak of ${result.kind}`);
  }
};
