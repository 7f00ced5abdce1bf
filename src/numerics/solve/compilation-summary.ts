/** What the compiler makes of a system, pass by pass, in numbers. */
import { cText } from '../backends/c.ts';
import { f64x2 } from '../backends/wasm/lanes.ts';
import { programModule } from '../backends/wasm/program-module.ts';
import { eliminate, type Position } from '../compile/elimination.ts';
import { visit, type Node } from '../compile/graph.ts';
import { jacobian } from '../compile/jacobian.ts';
import { factorCount } from '../compile/sparse-factors.ts';
import { systemGraph } from '../compile/system-graph.ts';
import { fold } from '../expression/tree.ts';
import type { Method } from '../methods/index.ts';
import type { System } from '../system/system.ts';
import { compileSystem } from './compile-system.ts';

export interface CompilationSummary {
  /** Rates and laws: their number, and the nodes of their trees. */
  readonly texts: number;
  readonly treeNodes: number;
  /** Distinct nodes of the right-hand side, and those the derivatives add to them. */
  readonly graphNodes: number;
  readonly derivativeNodes: number;
  /** Names of states, and of the clock where a text names the time: rows and columns of the matrix. */
  readonly rows: readonly string[];
  /** Entries of the Jacobian that can differ from zero, row by row. */
  readonly entries: readonly Position[];
  /** Rows in the order of elimination, and the entries that elimination adds. */
  readonly order: readonly number[];
  readonly fill: readonly Position[];
  /** Entries of the factors, the diagonal included. */
  readonly factors: number;
  /** Instructions of one step attempt, and of all routines. */
  readonly attemptInstructions: number;
  readonly instructions: number;
  /** Cells of memory a trajectory takes. */
  readonly cells: number;
  /** The program as WebAssembly (bytes), and as C (lines). */
  readonly wasmBytes: number;
  readonly cLines: number;
}

const nodesBelow = (roots: readonly Node[], seen = new Set<Node>()): ReadonlySet<Node> => {
  visit(
    roots,
    (node) => seen.has(node),
    (node) => seen.add(node),
  );
  return seen;
};

const key = ({ row, column }: Position): string => `${row} ${column}`;

/** @throws SystemError as `solve` */
export const summariseCompilation = (system: System, method: Method): CompilationSummary => {
  const { program } = compileSystem(system, method, 'tape').step;
  const graph = systemGraph(system);
  const matrix = jacobian(graph);
  const elimination = eliminate(graph.stateCount, matrix);
  const there = new Set([...matrix.map(key), ...elimination.order.map((i) => key({ row: i, column: i }))]);
  const fill = elimination.order.flatMap((row) =>
    [...(elimination.lower[row] ?? []), ...(elimination.upper[row] ?? [])]
      .map((column) => ({ row, column }))
      .filter((position) => !there.has(key(position))),
  );
  const texts = [...system.laws.values(), ...system.fluxes.map(({ rate }) => rate)];
  const rightHandSide = nodesBelow(graph.derivatives).size;
  const withDerivatives = nodesBelow([...graph.derivatives, ...matrix.map(({ value }) => value)]).size;
  const sizeOf = (sections: readonly number[]): number =>
    sections.reduce((sum, index) => sum + (program.sections[index]?.code.length ?? 0), 0);
  return {
    texts: texts.length,
    treeNodes: texts.reduce(
      (sum, { tree }) =>
        sum + fold<number>(tree, (_, operands) => operands.reduce((total, one) => total + one, 1)),
      0,
    ),
    graphNodes: rightHandSide,
    derivativeNodes: withDerivatives - rightHandSide,
    rows: [...system.states, ...(graph.clock === undefined ? [] : ['t'])],
    entries: matrix.map(({ row, column }) => ({ row, column })),
    order: elimination.order,
    fill,
    factors: factorCount(elimination),
    attemptInstructions: sizeOf(program.routines['attempt'] ?? []),
    instructions: program.sections.reduce((sum, { code }) => sum + code.length, 0),
    cells: program.cellCount,
    wasmBytes: programModule(program, f64x2, false).length,
    cLines: cText(program, f64x2.count).split('\n').length,
  };
};
