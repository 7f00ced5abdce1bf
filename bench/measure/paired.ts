/** Two ways to do the same, timed in turn by processor time: neighbours on the machine count for less in it. */
import process from 'node:process';

export interface Paired {
  /** Medians, in microseconds per unit of work. */
  readonly first: number;
  readonly second: number;
  /** Median of the ratios of first to second within a round. */
  readonly ratio: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const microseconds = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

export const rounded = (value: number): number => Number(value.toPrecision(3));

const warmUp = 3;

/** `units` of work are done by each call; the order within a round alternates. */
export const paired = (first: () => void, second: () => void, units: number, rounds = 11): Paired => {
  const times: { readonly first: number; readonly second: number }[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const firstGoes = round % 2 === 0;
    const early = microseconds(firstGoes ? first : second);
    const late = microseconds(firstGoes ? second : first);
    if (round >= 0) times.push(firstGoes ? { first: early, second: late } : { first: late, second: early });
  }
  const perUnit = (values: readonly number[]): number => rounded(median(values) / units);
  return {
    first: perUnit(times.map((time) => time.first)),
    second: perUnit(times.map((time) => time.second)),
    ratio: rounded(median(times.map((time) => time.first / time.second))),
  };
};
