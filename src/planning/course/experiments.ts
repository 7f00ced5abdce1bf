import { bioelectric, classical, quantileOf } from '../../model/index.ts';
import { band, type Table } from '../../numerics/index.ts';
import type { Experiment } from './course-record.ts';
import { courseQuantities } from './course-quantities.ts';
import { resolvable, sampleCourse, type SampledCurves, type SampleOptions } from './course-problem.ts';
import type { CourseRow } from './course-rows.ts';
import { rounded, roundedBand } from './rounded.ts';

/** One session and the four weeks after it. */
const schedule = { sessions: [0], endDay: 28, days: [0, 0.25, 0.5, 1, 2, 3, 5, 7, 10, 14, 21, 28] } as const;

/** Two-sample normal approximation: two-sided error of 5 %, power of 80 %. */
const [errorScore, powerScore] = [1.959963984540054, 0.8416212335729143];

const shown = 5;

/** Curves of the quantities that a measurement could follow in four weeks. */
const measured = courseQuantities
  .filter(
    ({ group, id }) =>
      (group === 'observable' || group === 'factors' || group === 'cells') && id !== 'openToWater',
  )
  .map(({ id }) => id);

const variance = (values: Float64Array): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
};

/** Persons an arm needs so that a difference is found that is as large as the median one. */
export const personsNeeded = (difference: number, spread: number): number => {
  const score = errorScore + powerScore;
  return Math.max(2, Math.ceil((2 * score * score * spread * spread) / (difference * difference)));
};

const effectsBetween = (first: SampledCurves, second: SampledCurves): Experiment['effects'] =>
  measured
    .flatMap((quantity) => {
      const [a, b] = [first.of(quantity), second.of(quantity)];
      const size = (k: number): number =>
        band(Float64Array.from(b, (row) => Math.abs(row[k] as number))).median;
      const smallest = resolvable * Math.max(...schedule.days.map((_, k) => size(k)));
      const effects = schedule.days.flatMap((day, k) => {
        const left = Float64Array.from(a, (row) => row[k] as number);
        const right = Float64Array.from(b, (row) => row[k] as number);
        const difference = band(left.map((value, row) => value - (right[row] as number)));
        const spread = Math.sqrt((variance(left) + variance(right)) / 2);
        const persons = personsNeeded(difference.median, spread);
        return Math.abs(difference.median) > smallest && Number.isFinite(persons)
          ? [{ quantity, day, difference: roundedBand(difference), spread: rounded(spread), persons }]
          : [];
      });
      return effects.sort((x, y) => x.persons - y.persons).slice(0, 1);
    })
    .sort((x, y) => x.persons - y.persons)
    .slice(0, shown);

const reachUm = quantileOf(
  bioelectric.parameters.find(({ id }) => id === 'fieldReach')?.prior ?? { kind: 'fixed', value: NaN },
  0.5,
);

/**
 * The same needles to the same depth, channels as dense as gives fields their widest effect: where they stand closer, the
 * fields of neighbours oppose each other.
 */
const atBestDensity = ({ injury, person, waterHalfLifeH }: CourseRow): CourseRow => {
  const { puncturedFraction, injuredVolumeMm, bledVolumeMm, channelRadiusUm } = injury;
  const radii = channelRadiusUm / (channelRadiusUm + reachUm);
  const scale = puncturedFraction === 0 ? 0 : (radii * radii) / puncturedFraction;
  return {
    injury: {
      puncturedFraction: scale * puncturedFraction,
      injuredVolumeMm: scale * injuredVolumeMm,
      bledVolumeMm: scale * bledVolumeMm,
      channelRadiusUm,
    },
    person,
    waterHalfLifeH,
  };
};

/** Each arm draws the same rows; `open` and `covered` differ in the clocks alone. */
export interface Arms {
  readonly open: readonly CourseRow[];
  readonly covered: readonly CourseRow[];
}

/** Ensembles that the experiments take. */
export const armsOfExperiments = 3;

/** What would separate the hypotheses, as far as the draws tell. @throws Cancelled */
export const experimentsFor = async (
  { open, covered }: Arms,
  draws: Table,
  next: () => SampleOptions,
): Promise<readonly Experiment[]> => {
  const sample = (hypothesis: typeof bioelectric, rows: readonly CourseRow[]): Promise<SampledCurves> =>
    sampleCourse({ schedule, hypothesis, off: [] }, rows.map(atBestDensity), draws, measured, next());
  const stimulated = await sample(bioelectric, open);
  const alone = await sample(classical, open);
  const occluded = await sample(bioelectric, covered);
  return [
    {
      id: 'conductive-against-polymer',
      title: 'Conductive against polymer needles of one geometry',
      arms: ['conductive needles', 'polymer needles'],
      effects: effectsBetween(stimulated, alone),
      otherwise:
        'No difference. The effect is the largest there can be: polymer needles without any field. Where the skin’s own current is the stimulus, both needles let it out and this experiment shows nothing.',
    },
    {
      id: 'occluded-against-open',
      title: 'Channels under an occlusive cover against open ones',
      arms: ['occluded', 'open'],
      effects: effectsBetween(occluded, stimulated),
      otherwise:
        'No difference through the field. A cover also keeps skin moist, which this model does not follow: a difference alone proves no field.',
    },
  ];
};
