/** Instructions of a program with the names of its cells. */
import type { Instruction, Region } from '../../src/numerics/compile/program.ts';
import type { StepCells } from '../../src/numerics/compile/step-cells.ts';
import type { Names } from './node-text.ts';

const cellNames = (cells: StepCells, { states, parameters }: Names): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  const take = ({ first, length }: Region, name: (index: number) => string): void => {
    for (let i = 0; i < length; i += 1) names.set(first + i, name(i));
  };
  for (const [key, value] of Object.entries(cells) as readonly (readonly [
    string,
    Region | readonly Region[],
  ])[]) {
    if (Array.isArray(value)) {
      (value as readonly Region[]).forEach((region, k) =>
        take(region, (i) => `stage ${k + 1}, ${states[i] ?? 't'}`),
      );
    } else take(value as Region, (i) => ((value as Region).length > 1 ? `${key} ${i}` : key));
  }
  take(cells.state, (i) => states[i] ?? 't');
  take(cells.parameter, (i) => parameters[i] ?? '');
  take(cells.rate, () => '1/h');
  take(cells.factors, (i) => `factor ${i}`);
  return names;
};

const signs: Readonly<Record<string, string>> = { add: '+', subtract: '−', multiply: '×', divide: '÷' };

export const programText = (
  code: readonly Instruction[],
  cells: StepCells,
  names: Names,
): readonly string[] => {
  const cellName = cellNames(cells, names);
  return code.map(({ operation, operands, value }, i) => {
    const [a, b] = operands.map((operand) => `v${operand}`);
    switch (operation) {
      case 'load':
        return `v${i} = ${cellName.get(value) ?? value}`;
      case 'store':
        return `${cellName.get(value) ?? value} ← ${a}`;
      case 'constant':
        return `v${i} = ${value}`;
      case 'negate':
        return `v${i} = −${a}`;
      default:
        return signs[operation] === undefined
          ? `v${i} = ${operation} ${operands.map((operand) => `v${operand}`).join(' ')}`
          : `v${i} = ${a} ${signs[operation]} ${b}`;
    }
  });
};
