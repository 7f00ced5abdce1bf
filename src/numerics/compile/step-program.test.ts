import { describe, expect, test } from 'vitest';
import { methods, rodas4 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import type { SystemDeclaration } from '../system/declaration.ts';
import { robertson } from '../system/systems.case.ts';
import { compileStep } from './step-program.ts';

/** Every state grows with all others. */
const dense = (count: number): SystemDeclaration => {
  const names = Array.from({ length: count }, (_, i) => `x${i}`);
  return {
    name: 'dense',
    time: { unit: 's', start: 0, end: 1 },
    states: Object.fromEntries(names.map((name) => [name, { unit: '1', meaning: name, initial: 1 }])),
    parameters: { k: { unit: 's-1', meaning: 'rate', value: 1 } },
    fluxes: names.map((to) => ({ to, rate: `k*(${names.join(' + ')})*${to}` })),
  };
};

describe('a step program', () => {
  test('that is too large is refused before it is written', () => {
    expect(() => compileStep(checkSystem(dense(90)), rodas4)).toThrow(/too large for straight-line code/);
  });

  test.each(methods.map((method) => [method.id, method] as const))(
    'of %s reads only what stands',
    (_, method) => {
      const { program } = compileStep(checkSystem(robertson), method);
      const named = [...new Set(Object.values(program.routines).flat())];
      expect(named.toSorted((a, b) => a - b)).toEqual([...program.sections.keys()]);
      for (const { code } of program.sections) {
        code.forEach(({ operation, operands, value }, i) => {
          for (const operand of operands) expect(operand).toBeLessThan(i);
          if (operation === 'load' || operation === 'store') expect(value).toBeLessThan(program.cellCount);
        });
      }
    },
  );

  test('computes once what is fixed along a trajectory', () => {
    const fixed = checkSystem({
      ...robertson,
      fluxes: [...robertson.fluxes, { from: 'A', rate: '(k1*k2 + exp(k1/k3)*k1*k1)/k2*A' }],
    });
    const { program } = compileStep(fixed, rodas4);
    const exponentials = program.sections.map(({ name, code }) => [
      name,
      code.filter(({ operation }) => operation === 'exp').length,
    ]);
    expect(exponentials.filter(([, count]) => count !== 0)).toEqual([['prepare', 1]]);
  });

  test('of a Rosenbrock method evaluates and solves all stages but the first with one section', () => {
    const { program } = compileStep(checkSystem(robertson), rodas4);
    const names = (program.routines['attempt'] ?? []).map((index) => program.sections[index]?.name);
    expect(names.filter((name) => name === 'solution')).toHaveLength(rodas4.a.length - 1);
    expect(program.sections.filter(({ name }) => name === 'solution')).toHaveLength(1);
  });
});
