import { exp, scalar, type Stream } from '../quantities/index.ts';
import { recoveryHours, type ClockId } from '../model/index.ts';
import { between, drawnAll, samples } from './draw.ts';

/** A study of recovery, as far as its description goes. */
export interface RecoveryStudy {
  readonly clock: ClockId;
  /** Range of needle lengths (mm). */
  readonly needleLengthMm: { readonly low: number; readonly high: number };
  readonly ageYears: number;
  readonly covered: boolean;
  readonly remainingShare: number;
  /** Persons whose mean is reported; left out where the number is not known. */
  readonly persons?: number;
}

/** The mean over the persons of a study. */
export const predictRecovery = (study: RecoveryStudy): ((seed: number) => Float64Array) =>
  samples((stream) => studyMean(study, stream));

const studyMean = (study: RecoveryStudy, stream: Stream): number => {
  const parameters = drawnAll(stream);
  const { low, high } = study.needleLengthMm;
  const hours = (score: number): number =>
    recoveryHours(
      study.clock,
      parameters,
      {
        needleLength: scalar(between(low, high, stream.split('length')), 'mm'),
        age: scalar(study.ageYears, 'a'),
        covered: study.covered,
        remainingShare: study.remainingShare,
      },
      score,
    );
  if (study.persons === undefined) {
    const sigma = parameters.recoveryVariation;
    return hours(0) * exp((sigma * sigma) / 2);
  }
  const persons = stream.split('persons');
  let sum = 0;
  for (let k = 0; k < study.persons; k += 1) sum += hours(persons.normal(k));
  return sum / study.persons;
};
