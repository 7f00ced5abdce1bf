/** Arbitrary texts over states a, b, c and parameters p, q, all plain numbers. */
import fc from 'fast-check';
import type { Tree } from '../expression/tree.ts';
import { parse } from '../expression/parse.ts';
import type { Graph, Node } from './graph.ts';
import { graphOfTree } from './graph-of-tree.ts';

export const stateNames = ['a', 'b', 'c'];
export const parameterNames = ['p', 'q'];

const { text: texts } = fc.letrec<{ text: string }>((tie) => {
  const text = tie('text');
  return {
    text: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(...stateNames, ...parameterNames),
      fc.constantFrom('0', '1', '2', '0.5', '3.25', '1e-3', '40'),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/'), text, text)
        .map(([operator, left, right]) => `(${left}) ${operator} (${right})`),
      fc
        .tuple(text, fc.constantFrom('2', '3', '4', '7', '-1', '-2', '0.5', '1.5', 'p'))
        .map(([base, n]) => `(${base})^${n}`),
      fc.tuple(fc.constantFrom('sqrt', 'exp', 'log', 'pos', '-'), text).map(([f, x]) => `${f}(${x})`),
      fc
        .tuple(
          text,
          fc.constantFrom('a', 'p', '2', 'b * c', 'p + a', 'exp(-a)'),
          fc.constantFrom('1', '2', '4', '1.5', 'q', '-2'),
        )
        .map(([x, k, n]) => `hill(${x}, ${k}, ${n})`),
    ),
  };
});

export { texts };

/** Values where most texts have one: positive and of moderate size. */
export const values = fc.array(fc.double({ min: 0.05, max: 4, noNaN: true }), { minLength: 5, maxLength: 5 });

export const nodeOfTree = (graph: Graph, tree: Tree): Node =>
  graphOfTree(graph, tree, (name) => {
    const state = stateNames.indexOf(name);
    return state >= 0 ? graph.state(state) : graph.parameter(parameterNames.indexOf(name));
  });

export const nodeOfText = (graph: Graph, text: string): Node => nodeOfTree(graph, parse(text));
