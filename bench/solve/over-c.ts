/**
 * Microseconds per step attempt and lane of Wasm, in turn with the same program as C from gcc at several widths. Lanes
 * are parked: they do all the work of an attempt and ask for nothing. `sameBits`: both left the same cells.
 */
import { checkSystem, compileSystem, rodas4 } from '../../src/numerics/index.ts';
import { itineraryOf } from '../../src/numerics/solve/itinerary.ts';
import { Lane } from '../../src/numerics/solve/lane.ts';
import { initialStates, parametersOf } from '../../src/numerics/solve/problem.ts';
import { Trajectory } from '../../src/numerics/solve/trajectory.ts';
import { buildTwin, flags } from '../measure/c-twin.ts';
import { machine } from '../measure/machine.ts';
import { median, processorTime, rounded } from '../measure/paired.ts';
import { benchProblems, type BenchProblem } from '../measure/problems.ts';

const rounds = 11;
const widths = [2, 4, 8] as const;

const compare = ({ declaration, times, rtol }: BenchProblem, attempts: number) => {
  const system = checkSystem(declaration);
  const compiled = compileSystem(system, rodas4, 'f64x2');
  const { program } = compiled.step;
  const itinerary = itineraryOf(compiled, { rtol }, times);
  const [parameters, initial] = [parametersOf({ system }), initialStates({ system })];
  const parked = () => {
    const kernel = compiled.instantiate();
    for (let index = 0; index < kernel.lanes; index += 1) {
      new Trajectory(new Lane(kernel, index), compiled, itinerary, { save: () => {} }).park(
        parameters,
        initial,
      );
    }
    return kernel;
  };
  const kernel = parked();
  const laneZero = (): Float64Array =>
    Float64Array.from({ length: program.cellCount }, (_, cell) => kernel.cells[cell * kernel.lanes] ?? NaN);
  const image = laneZero();
  kernel.repeat(attempts);
  const expected = laneZero();
  for (let warm = 0; warm < 4; warm += 1) kernel.repeat(attempts);

  return Object.fromEntries(
    widths.map((width) => {
      const twin = buildTwin(program, width, image);
      if (typeof twin === 'string') return [`lanes${width}`, { skipped: twin }];
      const times: { readonly own: number; readonly twin: number }[] = [];
      let sameBits = true;
      for (let round = 0; round < rounds; round += 1) {
        const own = processorTime(() => kernel.repeat(attempts)) / (attempts * kernel.lanes);
        const { us, cells } = twin.run(attempts);
        sameBits &&= cells.every((value, cell) => Object.is(value, expected[cell]));
        times.push({ own, twin: us / (attempts * width) });
      }
      twin.remove();
      return [
        `lanes${width}`,
        {
          usPerAttempt: rounded(median(times.map((time) => time.own))),
          cUs: rounded(median(times.map((time) => time.twin))),
          ratio: rounded(median(times.map((time) => time.own / time.twin))),
          sameBits,
        },
      ];
    }),
  );
};

console.log(
  JSON.stringify({
    bench: 'solve/over-c',
    rounds,
    flags,
    pollu: compare(benchProblems.pollu, 40_000),
    cascade25: compare(benchProblems.cascade25, 30_000),
    ...machine(),
  }),
);
