/** Random straight-line programs over a few cells. */
import fc from 'fast-check';
import type { Instruction, Operation, Program } from '../compile/program.ts';

export const cellCount = 6;

const numbers: readonly Operation[] = [
  'constant',
  'load',
  'store',
  'add',
  'subtract',
  'multiply',
  'divide',
  'negate',
  'absolute',
  'sqrt',
  'minimum',
  'maximum',
  'select',
];
const elementary: readonly Operation[] = ['exp', 'log', 'power'];
const truths: readonly Operation[] = ['below', 'atMost', 'both', 'either', 'not'];
const isTruth = (operation: Operation): boolean => truths.includes(operation);

export const anyNumber = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) },
  fc.double(),
  fc.constantFrom(0, -0, 1, -1, 2, 0.5, Infinity, -Infinity, NaN, 5e-324, 1e-310, 1e300),
);

interface Draft {
  readonly operation: Operation;
  readonly picks: readonly [number, number, number];
  readonly value: number;
}

/** Drafts as a section: operands are picked among earlier results of the right kind. */
const assemble = (drafts: readonly Draft[]): readonly Instruction[] => {
  const code: Instruction[] = [{ operation: 'load', operands: [], value: 0 }];
  for (const { operation, picks, value } of drafts) {
    const values = code.flatMap(({ operation: kind }, i) => (isTruth(kind) || kind === 'store' ? [] : [i]));
    const conditions = code.flatMap(({ operation: kind }, i) => (isTruth(kind) ? [i] : []));
    const from = (list: readonly number[], pick: number): number => list[pick % list.length] ?? 0;
    const [a, b] = [from(values, picks[0]), from(values, picks[1])];
    const needsTruth =
      operation === 'both' || operation === 'either' || operation === 'not' || operation === 'select';
    if (needsTruth && conditions.length === 0) continue;
    const [p, q] = [from(conditions, picks[0]), from(conditions, picks[2])];
    const cell = picks[2] % cellCount;
    const instruction: Instruction =
      operation === 'constant'
        ? { operation, operands: [], value }
        : operation === 'load'
          ? { operation, operands: [], value: cell }
          : operation === 'store'
            ? { operation, operands: [a], value: cell }
            : operation === 'select'
              ? { operation, operands: [q, a, b], value: 0 }
              : operation === 'not'
                ? { operation, operands: [p], value: 0 }
                : operation === 'both' || operation === 'either'
                  ? { operation, operands: [p, q], value: 0 }
                  : /^(negate|absolute|sqrt|exp|log)$/.test(operation)
                    ? { operation, operands: [a], value: 0 }
                    : { operation, operands: [a, b], value: 0 };
    code.push(instruction);
  }
  const last = code.findLastIndex(({ operation }) => !isTruth(operation) && operation !== 'store');
  return [...code, { operation: 'store', operands: [last], value: cellCount - 1 }];
};

const draft = (operations: readonly Operation[]): fc.Arbitrary<Draft> =>
  fc.record({
    operation: fc.constantFrom(...operations),
    picks: fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)),
    value: anyNumber,
  });

const programOf = (drafts: readonly Draft[]): Program => ({
  cellCount,
  sections: [{ name: 'random', code: assemble(drafts) }],
  routines: { attempt: [0] },
  repeated: 'attempt',
  attention: 0,
});

export const arithmeticPrograms = fc
  .array(draft([...numbers, ...numbers, ...truths]), { minLength: 5, maxLength: 60 })
  .map(programOf);

export const allPrograms = fc
  .array(draft([...numbers, ...elementary, ...truths]), { minLength: 5, maxLength: 60 })
  .map(programOf);
