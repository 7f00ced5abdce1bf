/** The numbers of the compiler for the system that the page follows. */
import { methods, summariseCompilation, type System } from '../../src/numerics/index.ts';

const count = (value: number): string => String(value);

export const compilerNumbers = (system: System): string => {
  const summaries = methods.map((method) => summariseCompilation(system, method));
  const rows: readonly (readonly [string, (summary: (typeof summaries)[number]) => number])[] = [
    ['nodes in the trees of the rates', ({ treeNodes }) => treeNodes],
    ['distinct nodes of the right-hand side', ({ graphNodes }) => graphNodes],
    ['nodes that the derivatives add', ({ derivativeNodes }) => derivativeNodes],
    ['entries of the Jacobian', ({ entries }) => entries.length],
    ['entries of the factors', ({ factors }) => factors],
    ['instructions of a step attempt', ({ attemptInstructions }) => attemptInstructions],
    ['instructions of all routines', ({ instructions }) => instructions],
    ['numbers a trajectory keeps', ({ cells }) => cells],
    ['bytes of WebAssembly', ({ wasmBytes }) => wasmBytes],
    ['lines of C', ({ cLines }) => cLines],
  ];
  const header = [system.declaration.name, ...methods.map(({ id }) => `\`${id}\``)];
  return [
    header,
    ['---', ...methods.map(() => '---:')],
    ...rows.map(([name, of]) => [name, ...summaries.map((summary) => count(of(summary)))]),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
};
