import { describe, expect, test } from 'vitest';
import { checkSystem, solve, tsit5, type Solution, type Values } from '../../src/numerics/index.ts';
import { referenceCascade } from './reference-cascade.ts';

const accurate = { rtol: 1e-7, atol: 1e-9 } as const;

const courseOf = (
  sessions: readonly number[],
  end: number,
  saveAt: readonly number[],
  parameters: Values = {},
): ((name: string) => readonly number[]) => {
  const system = checkSystem(referenceCascade(sessions, end));
  const solution: Solution = solve({ system, parameters }, tsit5, { control: accurate, saveAt });
  expect(solution.outcome.kind).toBe('finished');
  const column = (values: Float64Array, width: number, at: number): readonly number[] =>
    saveAt.map((_, row) => values[row * width + at] as number);
  return (name) => {
    const state = system.states.indexOf(name);
    return state < 0
      ? column(solution.outputs, system.outputs.length, system.outputs.indexOf(name))
      : column(solution.states, system.states.length, state);
  };
};

/** One unit of the last printed digit. */
const lastDigit = (printed: string): number => {
  const [mantissa = '', exponent = '0'] = printed.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
};

const expectPrinted = (value: number, printed: string, digits: number): void => {
  expect(Math.abs(value - Number(printed))).toBeLessThanOrEqual(digits * lastDigit(printed));
};

describe('the reference cascade', () => {
  const days = [0.25, 1, 3, 7, 14, 28];
  const one = courseOf([0], 60, days);

  test.each([
    ['N', '188'],
    ['M1', '57.4'],
    ['M2', '15.6'],
    ['I', '1.62'],
    ['T1', '5.22'],
    ['T3', '1.23'],
    ['F', '3.06e3'],
    ['MF', '33.2'],
  ])('%s one day after needling is %s', (name, printed) => {
    expectPrinted(one(name)[1] as number, printed, 0.5);
  });

  // Printed from straight lines between saved times: a digit off is agreement.
  test.each([
    ['N', '34 188 73 1 0 0'],
    ['M1', '2.4 57 102 11 .1 0'],
    ['M2', '.07 16 157 136 34 1.8'],
    ['I', '1.53 1.62 .24 .01 0 0'],
    ['T1', '5.15 5.22 2.82 1.87 1.20 1.01'],
    ['T3', '1.48 1.23 2.85 2.85 1.66 1.14'],
    ['PD', '7.39 2.17 2.44 1.91 1.21 1.01'],
    ['EG', '3.5 1.33 1.84 1.51 1.12 1.01'],
    ['KG', '1.40 2.09 1.35 1.28 1.23 1.10'],
    ['FG', '5.01 3.32 1.45 1.22 1.05 1.00'],
    ['VE', '2.61 1.30 2.28 1.76 1.18 1.01'],
    ['F', '2.62e3 3.06e3 3.51e3 4.22e3 3.90e3 3.09e3'],
    ['MF', '2 33 46 29 11 1'],
    ['MP', '1.09 1.52 1.81 1.50 1.12 1.01'],
    ['TI', '1.13 1.72 1.78 1.57 1.18 1.03'],
  ])('%s follows the printed table', (name, row) => {
    const values = one(name);
    row.split(' ').forEach((printed, index) => {
      expectPrinted(values[index] as number, printed, 1);
    });
  });

  test('five monthly sessions, eight weeks later', () => {
    const five = courseOf([0, 30, 60, 90, 120], 176, [176]);
    expectPrinted(five('Ctot')[0] as number, '1.487', 0.5);
    expectPrinted((five('C3')[0] as number) / 0.1, '1.688', 0.5);
    expectPrinted(five('E')[0] as number, '1.503', 0.5);
  });

  test.each([
    [0.002, '1.004'],
    [0.01, '1.056'],
    [0.08, '1.257'],
    [0.5, '1.079'],
    [1, '.60'],
  ])('collagen 90 days after a punctured fraction of %f is %s', (phi, printed) => {
    expectPrinted(courseOf([0], 90, [90], { phi })('Ctot')[0] as number, printed, 0.5);
  });

  test('without bleeding TGF-β1 peaks at 2.4 and collagen at 90 days is 1.10', () => {
    const firstDays = Array.from({ length: 51 }, (_, tenth) => tenth / 10);
    const dry = courseOf([0], 90, [...firstDays, 90], { bleed: 0 });
    expectPrinted(Math.max(...dry('T1')), '2.4', 0.5);
    expectPrinted(dry('Ctot').at(-1) as number, '1.10', 0.5);
  });
});
