/** Two ways to do the same, timed in turn by processor time: neighbours on the machine count for less in it. */
import process from 'node:process';

export interface Paired {
  /** Medians, in microseconds per unit of work. */
  readonly own: number;
  readonly other: number;
  /** Median of the ratios of own to other within a round. */
  readonly ratio: number;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Of user and system, all threads, in microseconds. */
export const processorTime = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

export const rounded = (value: number): number => Number(value.toPrecision(3));

const warmUp = 5;

/** `units` of work are done by each call; the order within a round alternates. */
export const paired = (own: () => void, other: () => void, units: number, rounds = 11): Paired => {
  const times: { readonly own: number; readonly other: number }[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const ownGoes = round % 2 === 0;
    const early = processorTime(ownGoes ? own : other);
    const late = processorTime(ownGoes ? other : own);
    if (round >= 0) times.push(ownGoes ? { own: early, other: late } : { own: late, other: early });
  }
  const perUnit = (values: readonly number[]): number => rounded(median(values) / units);
  return {
    own: perUnit(times.map((time) => time.own)),
    other: perUnit(times.map((time) => time.other)),
    ratio: rounded(median(times.map((time) => time.own / time.other))),
  };
};
