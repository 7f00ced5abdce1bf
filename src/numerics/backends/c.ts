/**
 * A program as C with vector extensions (GCC, Clang): the ceiling that the other back-ends are compared with.
 * Functions take the memory, a vector of lanes a cell; `exp`, `log` and `pow` are those of the C library.
 */
import type { Instruction, Program, Section } from '../compile/program.ts';

const prelude = (lanes: number): string => `#include <math.h>
#include <stdint.h>
#define LANES ${lanes}
typedef double V __attribute__((vector_size(8 * LANES)));
typedef int64_t M __attribute__((vector_size(8 * LANES)));
#define EACH for (int lane = 0; lane < LANES; lane++)
static inline V all(double x) { V v; EACH v[lane] = x; return v; }
static inline V choose(M m, V a, V b) { return (V)((m & (M)a) | (~m & (M)b)); }
static inline V absolute(V a) { return (V)((M)a & INT64_C(0x7fffffffffffffff)); }
static inline V minimum(V a, V b) { return choose(b < a, b, a); }
static inline V maximum(V a, V b) { return choose(a < b, b, a); }
static inline V root(V a) { EACH a[lane] = sqrt(a[lane]); return a; }
static inline V exponential(V a) { EACH a[lane] = exp(a[lane]); return a; }
static inline V logarithm(V a) { EACH a[lane] = log(a[lane]); return a; }
static inline V power(V a, V b) { EACH a[lane] = pow(a[lane], b[lane]); return a; }
`;

const numberText = (value: number): string => {
  if (Number.isNaN(value)) return 'NAN';
  if (!Number.isFinite(value)) return value > 0 ? 'INFINITY' : '-INFINITY';
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
};

const truths: ReadonlySet<string> = new Set(['below', 'atMost', 'both', 'either', 'not']);

const expression = ({ operation, operands, value }: Instruction): string => {
  const [a, b, c] = operands.map((operand) => `v${operand}`);
  switch (operation) {
    case 'constant':
      return `all(${numberText(value)})`;
    case 'load':
      return `cell[${value}]`;
    case 'store':
      return `cell[${value}] = ${a}`;
    case 'add':
      return `${a} + ${b}`;
    case 'subtract':
      return `${a} - ${b}`;
    case 'multiply':
      return `${a} * ${b}`;
    case 'divide':
      return `${a} / ${b}`;
    case 'negate':
      return `-${a}`;
    case 'absolute':
      return `absolute(${a})`;
    case 'sqrt':
      return `root(${a})`;
    case 'exp':
      return `exponential(${a})`;
    case 'log':
      return `logarithm(${a})`;
    case 'power':
      return `power(${a}, ${b})`;
    case 'minimum':
      return `minimum(${a}, ${b})`;
    case 'maximum':
      return `maximum(${a}, ${b})`;
    case 'below':
      return `${a} < ${b}`;
    case 'atMost':
      return `${a} <= ${b}`;
    case 'both':
      return `${a} & ${b}`;
    case 'either':
      return `${a} | ${b}`;
    case 'not':
      return `~${a}`;
    case 'select':
      return `choose(${a}, ${b}, ${c})`;
  }
};

const statement = (instruction: Instruction, i: number): string => {
  const text = expression(instruction);
  if (instruction.operation === 'store') return `  ${text};`;
  return `  const ${truths.has(instruction.operation) ? 'M' : 'V'} v${i} = ${text};`;
};

const sectionText = ({ name, code }: Section, index: number): string =>
  `/* ${name} */\nstatic void section_${index}(V *restrict cell) {\n${code.map(statement).join('\n')}\n}\n`;

const functionName = (routine: string): string => routine.replaceAll(/\W/g, '_');

/** One translation unit: a function for each routine, and `repeat`, which returns the mask of lanes that ask. */
export const cText = (program: Program, lanes: number): string => {
  const calls = (routine: string): string =>
    (program.routines[routine] ?? []).map((index) => `section_${index}(cell);`).join(' ');
  const routines = Object.keys(program.routines).map(
    (routine) => `void ${functionName(routine)}(V *restrict cell) { ${calls(routine)} }`,
  );
  const repeat = `int repeat(V *restrict cell, int most) {
  for (;;) {
    ${functionName(program.repeated)}(cell);
    int asking = 0;
    EACH if (cell[${program.attention}][lane] > 0) asking |= 1 << lane;
    if (asking || --most <= 0) return asking;
  }
}`;
  return [prelude(lanes), ...program.sections.map(sectionText), ...routines, repeat, ''].join('\n');
};
