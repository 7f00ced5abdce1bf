/** Many trajectories of one model: lanes are filled anew from a queue, each when it has finished. */
import { layoutOf } from './kernels.ts';
import type { Model } from './model.ts';
import { moduleFor } from './run-loop.ts';
import type { Lanes } from './wasm.ts';

/** y ← y × factor + term, for one state. */
export interface LinearJump {
  readonly state: number;
  readonly factor: number;
  readonly term: number;
}

export interface Segment {
  readonly end: number;
  /** Whether the state at the end is kept, before the jumps there. */
  readonly kept: boolean;
  readonly jumps: readonly LinearJump[];
}

export interface Course {
  readonly start: number;
  readonly initial: readonly number[];
  readonly jumpsAtStart: readonly LinearJump[];
  readonly segments: readonly Segment[];
}

export interface Cohort {
  /** [trajectory][time][state] */
  readonly kept: Float64Array;
  readonly accepted: number;
  readonly attempted: number;
}

interface Exports {
  readonly mem: { readonly buffer: ArrayBuffer };
  readonly run: (max: number) => number;
}

/** What is needed of the engine; Node's types leave it out. */
const { Module, Instance } = (
  globalThis as unknown as {
    readonly WebAssembly: {
      readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
      readonly Instance: new (module: object) => { readonly exports: Exports };
    };
  }
).WebAssembly;

const startingStep = 1e-5;
const forever = 1e30;
const attemptsPerCall = 100_000;

export const cohortSolver = (model: Model, target: Lanes, course: Course) => {
  const { mem, run } = new Instance(new Module(moduleFor(model, target))).exports;
  const memory = target.width === 4 ? new Float32Array(mem.buffer) : new Float64Array(mem.buffer);
  const { states: n, parameters: np } = model;
  const { start, initial, jumpsAtStart, segments } = course;
  const width = target.count;
  const places = layoutOf(model);
  const at = (block: string): number => (places.get(block) ?? NaN) * width;
  const [y, p, h, rem, hk, rej, nacc, natt, tol] = (
    ['y', 'p', 'h', 'rem', 'hk', 'rej', 'nacc', 'natt', 'tol'] as const
  ).map(at) as [number, number, number, number, number, number, number, number, number];
  const lengths = segments.map(({ end }, i) => end - (segments[i - 1]?.end ?? start));
  const times = segments.filter(({ kept }) => kept).length;

  /** Trajectories with these parameters ([trajectory][parameter]); `floor` times `rtol` is the absolute tolerance. */
  return (parameters: Float64Array, rtol: number, floor: number): Cohort => {
    const count = parameters.length / np;
    const kept = new Float64Array(count * times * n);
    const [index, segment, row] = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];
    const active = new Uint8Array(width);
    let [next, live, accepted, attempted] = [0, 0, 0, 0];

    const jump = (lane: number, jumps: readonly LinearJump[]): void => {
      for (const { state, factor, term } of jumps) {
        const place = y + state * width + lane;
        memory[place] = memory[place]! * factor + term;
      }
    };
    const fill = (lane: number): void => {
      const q = next < count ? next : -1;
      if (q >= 0) next += 1;
      active[lane] = q >= 0 ? 1 : 0;
      for (let i = 0; i < np; i += 1) memory[p + i * width + lane] = parameters[Math.max(q, 0) * np + i]!;
      for (let i = 0; i < n; i += 1) memory[y + i * width + lane] = initial[i]!;
      jump(lane, jumpsAtStart);
      index[lane] = q;
      segment[lane] = 0;
      row[lane] = 0;
      memory[h + lane] = startingStep;
      memory[rem + lane] = q >= 0 ? lengths[0]! : forever;
      memory[hk + lane] = 0;
      memory[rej + lane] = 0;
      memory[nacc + lane] = 0;
      memory[natt + lane] = 0;
      if (q >= 0) live += 1;
    };
    const endSegment = (lane: number): void => {
      const ended = segments[segment[lane]!]!;
      if (ended.kept) {
        const into = (index[lane]! * times + row[lane]!) * n;
        for (let i = 0; i < n; i += 1) kept[into + i] = memory[y + i * width + lane]!;
        row[lane]! += 1;
      }
      segment[lane]! += 1;
      if (segment[lane] === segments.length) {
        accepted += memory[nacc + lane]!;
        attempted += memory[natt + lane]!;
        live -= 1;
        fill(lane);
        return;
      }
      const length = lengths[segment[lane]!]!;
      let step = memory[hk + lane]!;
      if (ended.jumps.length > 0) {
        jump(lane, ended.jumps);
        step = startingStep;
      }
      memory[rem + lane] = length;
      memory[hk + lane] = step >= length ? step : 0;
      memory[h + lane] = Math.min(step, length);
    };

    for (let lane = 0; lane < width; lane += 1) {
      memory[tol + lane] = rtol;
      memory[tol + width + lane] = rtol * floor;
      fill(lane);
    }
    while (live > 0) {
      const ended = run(attemptsPerCall);
      if (ended === 0) throw new Error(`no lane came to an end in ${attemptsPerCall} attempts`);
      for (let lane = 0; lane < width; lane += 1) {
        if ((ended & (1 << lane)) === 0) continue;
        if (active[lane] === 1) endSegment(lane);
        else {
          memory[rem + lane] = forever;
          memory[h + lane] = startingStep;
        }
      }
    }
    return { kept, accepted, attempted };
  };
};
