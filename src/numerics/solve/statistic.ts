/** One number from the saved points of a state or an output. */
import { nearest } from '../nearest.ts';
import type { System } from '../system/system.ts';
import type { Points } from './saved-points.ts';

export type Reduction = 'max' | 'min' | 'final' | 'integral' | 'timeOfMax';

export interface Statistic {
  /** A state or an output. */
  readonly of: string;
  /** The integral is over time, by trapezoids between the points. */
  readonly reduce: Reduction;
}

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

/** Of at least one point. */
const reduceSeries = (series: Series, reduction: Reduction): number => {
  const { times, value } = series;
  switch (reduction) {
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

/** Reads the statistics of saved points; of no points there are none. @throws RangeError for an unknown name */
export const statisticsReader = (
  system: System,
  statistics: Readonly<Record<string, Statistic>>,
): ((points: Points) => Readonly<Record<string, number>>) => {
  const wanted = Object.entries(statistics).map(([name, { of, reduce }]) => ({
    name,
    reduce,
    place: placeOf(of, system),
  }));
  return (points) => {
    if (points.times.length === 0) return {};
    const numbers = wanted.map(({ name, reduce, place: { among, index } }) => {
      const width = system[among].length;
      const value = (i: number): number => points[among][i * width + index] as number;
      return [name, reduceSeries({ times: points.times, value }, reduce)] as const;
    });
    return Object.fromEntries(numbers);
  };
};
