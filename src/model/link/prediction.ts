import { normalQuantile, rootStream } from '../../quantities/index.ts';
import { binomialQuantile } from '../../numerics/index.ts';
import { gradeStepShare, meanChange, studySpread, type LinkDesign } from './grade-change.ts';
import type { LinkValues } from './priors.ts';

/** One draw for each draw of the parameters: a study that was not seen yet. */
export interface NewArm {
  /** Mean change in grades. */
  readonly change: Float64Array;
  /** Chance of one person to be at least one grade better. */
  readonly chance: Float64Array;
  /** Share of the persons of the arm who are. */
  readonly share: Float64Array;
}

/** A new arm of `persons` persons: parameters, study and persons are all uncertain. The same for the same seed. */
export const predictArm = (
  draws: readonly LinkValues[],
  design: LinkDesign,
  persons: number,
  seed: number,
): NewArm => {
  const study = rootStream(seed).split('study');
  const counted = rootStream(seed).split('persons');
  const change = Float64Array.from(
    draws,
    (values, k) =>
      meanChange(values, design) + studySpread(values, design) * normalQuantile(study.uniform(k)),
  );
  const chance = Float64Array.from(draws, (values, k) =>
    gradeStepShare.run({ grades: 1, change: change[k] ?? Number.NaN, betweenPersons: values.betweenPersons }),
  );
  return {
    change,
    chance,
    share: chance.map((p, k) => binomialQuantile(persons, p, counted.uniform(k)) / persons),
  };
};
