/**
 * What is kept of a trajectory instead of its points: a number for each statistic. The points are the saved times
 * that it reached and the place where it ended.
 */
import type { Region } from '../compile/program.ts';
import type { StepCells } from '../compile/step-cells.ts';
import { nearest } from '../nearest.ts';
import type { Lane } from '../solve/lane.ts';
import type { System } from '../system/system.ts';

export type Statistic =
  | {
      /** A state or an output. */
      readonly of: string;
      /** `timeOfMax` is the first time of the largest value; `integral` goes over the time by the trapezoidal rule. */
      readonly reduce: 'max' | 'min' | 'final' | 'integral' | 'timeOfMax';
    }
  | {
      readonly of: string;
      readonly reduce: 'valueAt';
      /** One of the saved times. */
      readonly time: number;
    };

export type Statistics = Readonly<Record<string, Statistic>>;

/** @throws RangeError for a name the system does not have, or a time that is not saved */
export const checkStatistics = (system: System, statistics: Statistics, saveAt: Float64Array): void => {
  const known = [...system.states, ...system.outputs];
  for (const [name, statistic] of Object.entries(statistics)) {
    const { of } = statistic;
    if (!known.includes(of)) {
      const meant = nearest(of, known);
      const hint = meant === undefined ? '' : `; try: ${meant}`;
      throw new RangeError(`statistic ${name}: ${of} is neither a state nor an output${hint}`);
    }
    if (statistic.reduce === 'valueAt' && !saveAt.includes(statistic.time)) {
      throw new RangeError(`statistic ${name}: ${statistic.time} is not one of the times in saveAt`);
    }
  }
};

interface Accumulator {
  readonly begin: () => void;
  /** The points of a trajectory, in the order of time. */
  readonly take: (time: number, value: number) => void;
  /** NaN before the first point. */
  readonly value: () => number;
}

const extreme = (isBeyond: (value: number, best: number) => boolean, what: 'value' | 'time'): Accumulator => {
  let best = NaN;
  let at = NaN;
  return {
    begin: () => {
      best = NaN;
      at = NaN;
    },
    take: (time, value) => {
      if (!Number.isNaN(best) && !isBeyond(value, best)) return;
      best = value;
      at = time;
    },
    value: () => (what === 'value' ? best : at),
  };
};

const selected = (isWanted: (time: number) => boolean): Accumulator => {
  let kept = NaN;
  return {
    begin: () => {
      kept = NaN;
    },
    take: (time, value) => {
      if (isWanted(time)) kept = value;
    },
    value: () => kept,
  };
};

const integral = (): Accumulator => {
  let sum = NaN;
  let before = NaN;
  let since = NaN;
  return {
    begin: () => {
      sum = NaN;
    },
    take: (time, value) => {
      sum = Number.isNaN(sum) ? 0 : sum + (time - since) * ((before + value) / 2);
      before = value;
      since = time;
    },
    value: () => sum,
  };
};

const above = (value: number, best: number): boolean => value > best;
const below = (value: number, best: number): boolean => value < best;

const accumulatorOf = (statistic: Statistic): Accumulator => {
  switch (statistic.reduce) {
    case 'max':
      return extreme(above, 'value');
    case 'min':
      return extreme(below, 'value');
    case 'timeOfMax':
      return extreme(above, 'time');
    case 'final':
      return selected(() => true);
    case 'integral':
      return integral();
    case 'valueAt':
      return selected((time) => time === statistic.time);
  }
};

interface Reading {
  readonly of: string;
  readonly region: Region;
  readonly index: number;
  readonly accumulator: Accumulator;
}

/** The statistics of the trajectory in one lane. */
export class StatisticReader {
  private readonly readings: readonly Reading[];
  private readonly lane: Lane;

  constructor(system: System, cells: StepCells, statistics: Statistics, lane: Lane) {
    this.lane = lane;
    this.readings = Object.values(statistics).map((statistic) => {
      const state = system.states.indexOf(statistic.of);
      const accumulator = accumulatorOf(statistic);
      const cell =
        state >= 0
          ? { region: cells.observed, index: state }
          : { region: cells.output, index: system.outputs.indexOf(statistic.of) };
      return { of: statistic.of, ...cell, accumulator };
    });
  }

  begin(): void {
    for (const { accumulator } of this.readings) accumulator.begin();
  }

  /** The point in the cells `observed` and `output` of the lane. */
  take(time: number): void {
    const { lane, readings } = this;
    for (let i = 0; i < readings.length; i += 1) {
      const { region, index, accumulator } = readings[i] as Reading;
      accumulator.take(time, lane.get(region, index));
    }
  }

  /** A state or output without a finite value at the point in the cells. */
  withoutValue(): string | undefined {
    const { lane, readings } = this;
    return readings.find(({ region, index }) => !Number.isFinite(lane.get(region, index)))?.of;
  }

  write(row: Float64Array, offset: number): void {
    this.readings.forEach(({ accumulator }, i) => {
      row[offset + i] = accumulator.value();
    });
  }
}
