import type { Arm, Pooled, PooledChange } from '../../catalogue/index.ts';
import { band, median } from '../../numerics/index.ts';
import {
  learned,
  linkPosterior,
  linkPrior,
  meanChange,
  predictArm,
  widestNewArm,
  type LinkDesign,
  type LinkValues,
} from '../../model/index.ts';
import type { ReportedScoreNumber } from '../report.ts';

const predictionSeed = 1;

const percent = (share: number): number => 100 * share;

/** What a new arm and one person may do on a counted grade, and what the change is made of as far as it is known. */
export const gradeNumbers = (design: LinkDesign, arms: readonly Arm[]): readonly ReportedScoreNumber[] => {
  const persons = Math.floor(median(arms.map((arm) => arm.persons.value)));
  const { share, chance } = predictArm(linkPosterior, design, persons, predictionSeed);
  const [ofArm, ofPerson] = [band(share.map(percent)), band(chance.map(percent))];
  const mean = chance.reduce((sum, p) => sum + percent(p) / chance.length, 0);
  return [
    {
      what: `A new arm of ${persons} persons: share at least one grade better, as scored`,
      unit: '%',
      decimals: 0,
      value: ofArm.median,
      low: ofArm.low90,
      high: ofArm.high90,
      level: 90,
    },
    {
      what: 'One person: chance of being scored at least one grade better; the interval is that of studies',
      unit: '%',
      decimals: 0,
      value: mean,
      low: ofPerson.low90,
      high: ofPerson.high90,
      level: 90,
    },
    ...parts(design).map(([what, of]): ReportedScoreNumber => {
      const { posterior, contraction, informed } = learned(of, linkPrior, linkPosterior);
      return {
        what,
        unit: '1',
        decimals: 1,
        value: posterior.median,
        low: posterior.low90,
        high: posterior.high90,
        level: 90,
        contraction,
        informed,
      };
    }),
  ];
};

const parts = (
  design: LinkDesign,
): readonly (readonly [what: string, of: (values: LinkValues) => number])[] => [
  ['Mean change in grades, all together', (values) => meanChange(values, design)],
  ['Of the mean change in grades: what happens without treatment', (values) => values.naturalCourse],
  [
    'Of the mean change in grades: what raters add who know what was done',
    (values) => values.raterEffect + values.openRating,
  ],
  [
    'Of the mean change in grades: the effect of needling, ordinary in depth, sessions and interval',
    (values) =>
      values.needlingEffect +
      (design.needling === 'mechanical' ? values.mechanicalDeviation : values.radiofrequencyDeviation),
  ],
];

/** Means others pooled, and the widest a new arm may fall at the time nearest to the end of a course. */
export const pooledNumbers = (pooled: Pooled, courseWeeks: number): readonly ReportedScoreNumber[] => {
  const [first, ...rest] = pooled.changes;
  const nearest = rest.reduce(
    (best: PooledChange, entry) =>
      Math.abs(entry.after.value - courseWeeks) < Math.abs(best.after.value - courseWeeks) ? entry : best,
    first,
  );
  const points = { unit: '1', decimals: 1 } as const;
  return [
    ...pooled.changes.flatMap(({ after, change: { value, spread } }): ReportedScoreNumber[] =>
      spread.kind === 'ci95'
        ? [
            {
              ...points,
              what: `Mean fall at ${after.value} weeks, points, as pooled`,
              value,
              low: spread.low,
              high: spread.high,
              level: 95,
            },
          ]
        : [],
    ),
    {
      ...points,
      what: `A new arm at ${nearest.after.value} weeks, points: the widest interval, as if all ${pooled.trials.value} trials had been pooled there`,
      value: nearest.change.value,
      ...widestNewArm(nearest, pooled),
      level: 90,
    },
  ];
};
