/** The right-hand side, its Jacobian, and the order and pattern of the sparse elimination. */
import { Dag, isConstant, type Node } from './dag.ts';
import { nodeOfText } from './text.ts';

export interface ModelText {
  readonly states: readonly string[];
  readonly parameters: readonly string[];
  readonly constants: ReadonlyMap<string, number>;
  /** Named parts, each after those it names. */
  readonly laws: readonly (readonly [name: string, text: string])[];
  readonly rightHandSides: readonly string[];
}

export interface Model {
  readonly states: number;
  readonly parameters: number;
  readonly rates: readonly Node[];
  readonly jacobian: readonly (readonly Node[])[];
  /** Pivots in the order of elimination. */
  readonly order: readonly number[];
  /** Which entries are there after fill-in. */
  readonly pattern: readonly (readonly boolean[])[];
  /** Where an entry of the factors is stored, by row × states + column. */
  readonly placeOf: ReadonlyMap<number, number>;
}

/** Markowitz: the pivot next whose row and column have the smallest product of counts. */
const eliminate = (pattern: boolean[][]): number[] => {
  const left = new Set(pattern.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let [best, fewest] = [-1, Infinity];
    for (const k of left) {
      let [inRow, inColumn] = [0, 0];
      for (const j of left) {
        if (j !== k && pattern[k]![j]) inRow += 1;
        if (j !== k && pattern[j]![k]) inColumn += 1;
      }
      if (inRow * inColumn < fewest) [best, fewest] = [k, inRow * inColumn];
    }
    order.push(best);
    left.delete(best);
    for (const i of left) {
      if (pattern[i]![best]) for (const j of left) if (pattern[best]![j]) pattern[i]![j] = true;
    }
  }
  return order;
};

export const build = ({ states, parameters, constants, laws, rightHandSides }: ModelText): Model => {
  const dag = new Dag();
  const names = new Map<string, Node>();
  states.forEach((name, index) => names.set(name, dag.state(index)));
  parameters.forEach((name, index) => names.set(name, dag.parameter(index)));
  for (const [name, value] of constants) names.set(name, dag.constant(value));
  for (const [name, text] of laws) names.set(name, nodeOfText(dag, text, names));
  const rates = rightHandSides.map((text) => nodeOfText(dag, text, names));
  const jacobian = rates.map((rate) => states.map((_, j) => dag.derivative(rate, j, new Map())));
  const pattern = jacobian.map((row, i) => row.map((entry, j) => i === j || !isConstant(entry, 0)));
  const order = eliminate(pattern);
  const placeOf = new Map<number, number>();
  for (const i of order) {
    for (const j of order) if (pattern[i]![j]) placeOf.set(i * states.length + j, placeOf.size);
  }
  return {
    states: states.length,
    parameters: parameters.length,
    rates,
    jacobian,
    order,
    pattern,
    placeOf,
  };
};
