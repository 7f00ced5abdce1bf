/** The memory of a step program: what each cell means. All are in the units of the system. */
import type { ExplicitMethod, RosenbrockMethod } from '../methods/method.ts';
import type { CellLayout, Region } from './program.ts';
import type { SystemGraph } from './system-graph.ts';

export interface StepCells {
  /** Set for the trajectory. */
  readonly parameter: Region;
  readonly prepared: Region;
  readonly relativeTolerance: Region;
  /** One a state, the clock left out. */
  readonly absoluteTolerance: Region;
  readonly largestStep: Region;
  readonly smallestStep: Region;
  /** Share of the elapsed time below which a step is lost in rounding. */
  readonly resolution: Region;
  /** States below this share of their absolute tolerance become 0: arithmetic on subnormal numbers is slow. */
  readonly negligible: Region;
  /** Attempts allowed in all. */
  readonly budget: Region;

  /** Set for the segment between two restarts: its length, and the time in it at which to stop and look. */
  readonly length: Region;
  readonly due: Region;

  readonly state: Region;
  /** The states before the last attempt. */
  readonly previous: Region;
  /** Time since the start of the segment, now and before the last attempt. */
  readonly elapsed: Region;
  readonly elapsedBefore: Region;
  /** Size of the next attempt, of the last one, and what the controller asked for before clipping. */
  readonly step: Region;
  readonly taken: Region;
  readonly proposed: Region;
  /** Error of the last attempt in units of the tolerance. */
  readonly error: Region;
  /** 1 when the last attempt was accepted. */
  readonly accepted: Region;
  /** 1 when no smaller step is allowed. */
  readonly stuck: Region;
  readonly attempts: Region;
  readonly steps: Region;
  /** 1 when the lane waits for its driver. */
  readonly attention: Region;
  /** What passes through zero at events, now and before the last attempt. */
  readonly guard: Region;
  readonly guardBefore: Region;

  /** Stage vectors of the last attempt, the argument of the right-hand side, factors of the matrix. */
  readonly stages: readonly Region[];
  readonly trial: Region;
  /** Of a Rosenbrock method: what is added to the right-hand side of a stage, and what solving gives. */
  readonly coupling: Region;
  readonly solution: Region;
  /** The state at the end of the attempt, where the interpolant is solved for after the last stage. */
  readonly reached: Region;
  readonly factors: Region;
  /** 1/h */
  readonly rate: Region;

  /** Results of routines outside the attempt. */
  readonly suggestedStep: Region;
  readonly slope: Region;
  /** Where in the last step to observe: 0 at its start, 1 at its end. */
  readonly theta: Region;
  readonly observed: Region;
  readonly observedGuard: Region;
  readonly output: Region;
  /** New values of the states that a jump or an event sets, in the order of the assignments. */
  readonly changed: Region;
}

export const stepCells = (
  layout: CellLayout,
  system: SystemGraph,
  counts: { readonly parameters: number; readonly prepared: number; readonly factors: number },
  method: RosenbrockMethod | ExplicitMethod,
  controlsInterpolant: boolean,
): StepCells => {
  const n = system.stateCount;
  const errorStates = system.clock === undefined ? n : n - 1;
  const effects = [...system.jumps, ...system.eventEffects].map(({ states }) => states.length);
  const guards = system.guards.length;
  const one = (): Region => layout.allocate();
  const stages = method.a.map(() => layout.allocate(n));
  const isRosenbrock = method.kind === 'rosenbrock';
  return {
    parameter: layout.allocate(counts.parameters),
    prepared: layout.allocate(counts.prepared),
    relativeTolerance: one(),
    absoluteTolerance: layout.allocate(errorStates),
    largestStep: one(),
    smallestStep: one(),
    resolution: one(),
    negligible: one(),
    budget: one(),
    length: one(),
    due: one(),
    state: layout.allocate(n),
    previous: layout.allocate(n),
    elapsed: one(),
    elapsedBefore: one(),
    step: one(),
    taken: one(),
    proposed: one(),
    error: one(),
    accepted: one(),
    stuck: one(),
    attempts: one(),
    steps: one(),
    attention: one(),
    guard: layout.allocate(guards),
    guardBefore: layout.allocate(guards),
    stages,
    trial: layout.allocate(n),
    coupling: layout.allocate(isRosenbrock ? n : 0),
    // The last stage stays where it was solved, unless something is solved after it.
    solution: (controlsInterpolant ? undefined : stages.at(-1)) ?? layout.allocate(n),
    reached: layout.allocate(controlsInterpolant ? n : 0),
    factors: layout.allocate(counts.factors),
    rate: one(),
    suggestedStep: one(),
    slope: layout.allocate(n),
    theta: one(),
    observed: layout.allocate(n),
    observedGuard: layout.allocate(guards),
    output: layout.allocate(system.outputs.length),
    changed: layout.allocate(Math.max(0, ...effects)),
  };
};

/** Regions that depend on states or parameters: those that have derivatives in a program with tangents. */
export const activeRegions = (cells: StepCells): readonly Region[] => [
  ...new Set([
    cells.parameter,
    cells.prepared,
    cells.state,
    cells.previous,
    ...cells.stages,
    cells.trial,
    cells.coupling,
    cells.solution,
    cells.reached,
    cells.factors,
    cells.slope,
    cells.observed,
    cells.output,
    cells.changed,
  ]),
];
