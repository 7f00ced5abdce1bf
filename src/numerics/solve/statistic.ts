/** One number from the saved points of a state or an output. */
import { nearest } from '../nearest.ts';
import type { System } from '../system/system.ts';
import type { Points } from './saved-points.ts';

export type Reduction = 'max' | 'min' | 'final' | 'integral' | 'timeOfMax' | 'valueAt';

export type Statistic =
  | {
      /** A state or an output. */
      readonly of: string;
      /** The integral is over time, by trapezoids between the points. */
      readonly reduce: Exclude<Reduction, 'valueAt'>;
    }
  | {
      readonly of: string;
      readonly reduce: 'valueAt';
      /** One of the saved times. */
      readonly time: number;
    };

export type Statistics = Readonly<Record<string, Statistic>>;

/** Values at times, the same number of both. */
interface Series {
  readonly times: Float64Array;
  readonly value: (index: number) => number;
}

const indexOfLargest = ({ times, value }: Series): number => {
  let largest = 0;
  for (let i = 1; i < times.length; i += 1) if (value(i) > value(largest)) largest = i;
  return largest;
};

const integral = ({ times, value }: Series): number => {
  let sum = 0;
  for (let i = 1; i < times.length; i += 1) {
    sum += 0.5 * (value(i) + value(i - 1)) * ((times[i] as number) - (times[i - 1] as number));
  }
  return sum;
};

/** Of at least one point. Undefined for a time that was not reached. */
const reduceSeries = (series: Series, statistic: Statistic): number | undefined => {
  const { times, value } = series;
  switch (statistic.reduce) {
    case 'max':
      return value(indexOfLargest(series));
    case 'min':
      return value(indexOfLargest({ times, value: (i) => -value(i) }));
    case 'final':
      return value(times.length - 1);
    case 'integral':
      return integral(series);
    case 'timeOfMax':
      return times[indexOfLargest(series)] as number;
    case 'valueAt': {
      const index = times.indexOf(statistic.time);
      return index < 0 ? undefined : value(index);
    }
  }
};

/** Where a name stands among states and outputs. @throws RangeError for another name */
const placeOf = (
  name: string,
  { states, outputs }: System,
): { readonly among: 'states' | 'outputs'; readonly index: number } => {
  const state = states.indexOf(name);
  if (state >= 0) return { among: 'states', index: state };
  const output = outputs.indexOf(name);
  if (output >= 0) return { among: 'outputs', index: output };
  const meant = nearest(name, [...states, ...outputs]);
  throw new RangeError(`${name} is not a state or an output${meant === undefined ? '' : `; try: ${meant}`}`);
};

const mustBeSaved = (name: string, statistic: Statistic, saveAt: Float64Array): void => {
  if (statistic.reduce !== 'valueAt' || saveAt.includes(statistic.time)) return;
  throw new RangeError(`${name}: ${statistic.time} is not one of the times in saveAt`);
};

/**
 * Reads the statistics of saved points; of points that were not reached there are none.
 * @throws RangeError for an unknown name or a time that is not saved
 */
export const statisticsReader = (
  system: System,
  statistics: Statistics,
  saveAt: Float64Array,
): ((points: Points) => Readonly<Record<string, number>>) => {
  const wanted = Object.entries(statistics).map(([name, statistic]) => {
    mustBeSaved(name, statistic, saveAt);
    return { name, statistic, place: placeOf(statistic.of, system) };
  });
  return (points) => {
    const numbers: Record<string, number> = {};
    if (points.times.length === 0) return numbers;
    for (const { name, statistic, place } of wanted) {
      const { among, index } = place;
      const width = system[among].length;
      const value = (i: number): number => points[among][i * width + index] as number;
      const number = reduceSeries({ times: points.times, value }, statistic);
      if (number !== undefined) numbers[name] = number;
    }
    return numbers;
  };
};
