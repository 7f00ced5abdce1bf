/** What each method takes and reaches on the examples: counted, so that the numbers are the same everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkSystem,
  methods,
  rodas5p,
  solve,
  summariseCompilation,
  type Method,
  type System,
} from '../../src/numerics/index.ts';

const root = join(import.meta.dirname, '../..');
const systems = ['robertson', 'van-der-pol', 'three-compartments', 'brusselator', 'lotka-volterra'];
const tolerances = [1e-4, 1e-6, 1e-8];
const referenceTolerance = 1e-13;

/** Largest difference at the end, relative to scale and size of each state. */
const errorOf = ({ declaration }: System, values: Float64Array, reference: Float64Array): number =>
  Math.max(
    ...Object.values(declaration.states).map(({ scale = 1 }, i) => {
      const exact = reference[i] ?? 0;
      return Math.abs((values[i] ?? 0) - exact) / (scale + Math.abs(exact));
    }),
  );

const cellOf = (system: System, method: Method, rtol: number, reference: Float64Array): string => {
  const { outcome, work, last } = solve({ system }, method, { control: { rtol } });
  if (outcome.kind !== 'finished') return outcome.kind.replaceAll('-', ' ');
  const attempts = work.accepted + work.rejected;
  const instructions = (attempts * summariseCompilation(system, method).attemptInstructions) / 1e6;
  return `${attempts} · ${instructions.toFixed(2)} · ${errorOf(system, last, reference).toExponential(0)}`;
};

export const methodTable = (): string => {
  const rows = systems.flatMap((id) => {
    const system = checkSystem(JSON.parse(readFileSync(join(root, `examples/systems/${id}.json`), 'utf8')));
    const control = { rtol: referenceTolerance, maxSteps: 1e7 };
    const { last } = solve({ system }, rodas5p, { control });
    return methods.map((method) => [
      system.declaration.name,
      `\`${method.id}\``,
      ...tolerances.map((rtol) => cellOf(system, method, rtol, last)),
    ]);
  });
  const header = ['system', 'method', ...tolerances.map((rtol) => `rtol ${rtol.toExponential()}`)];
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
};
