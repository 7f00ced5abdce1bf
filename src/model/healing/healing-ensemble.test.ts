import { describe, expect, test } from 'vitest';
import { ensemble, rodas4, solve, type Statistics } from '../../numerics/index.ts';
import { rootStream } from '../../quantities/index.ts';
import { priorDraws, valuesOf } from './assembly/prior-draws.ts';
import { courseUnder } from './course.case.ts';
import { bioelectric, classical, hypotheses } from './course.ts';
import { healingEnsemble, type HealingCase, type HealingSession } from './healing-ensemble.ts';

const session = (day: number): HealingSession => ({
  day,
  puncturedFraction: 0.02,
  injuredVolumeMm: 0.03,
  bledVolumeMm: 0.006,
});
const twice: HealingCase = {
  sessions: [session(0), session(14)],
  endDay: 29,
  person: { age: 60, smoking: 1 },
};
const saveAt = [14, 28];
const control = { rtol: 1e-4 };
const statistics: Statistics = {
  collagen: { of: 'massOfCollagen', reduce: 'final' },
  neutrophils: { of: 'neutrophils', reduce: 'max' },
};
const count = 5;
const draws = priorDraws(courseUnder(bioelectric), rootStream(7), count);

describe('healingEnsemble', () => {
  test('each row is one solution with its values, to the last bit', async () => {
    const problem = healingEnsemble(twice, draws);
    expect(problem.trajectories).toBe(count);
    const { rows } = await ensemble(problem, rodas4, { statistics, saveAt, control });
    for (let row = 0; row < count; row += 1) {
      const known = new Set(problem.system.parameters);
      const drawn = Object.entries(valuesOf(draws, row)).filter(([name]) => known.has(name));
      const parameters = { ...problem.parameters, ...Object.fromEntries(drawn) };
      expect(parameters).toMatchObject({ age: 60, smoking: 1, injuredVolume2: 0.03, bledVolume2: 0.006 });
      const alone = solve({ system: problem.system, parameters }, rodas4, { statistics, saveAt, control });
      expect([...rows.subarray(2 * row, 2 * row + 2)]).toEqual(Object.values(alone.statistics));
    }
  });

  test('parameters of another hypothesis are left out, those of this one are drawn', () => {
    const names = hypotheses.map((hypothesis) => {
      const { vary } = healingEnsemble({ ...twice, hypothesis }, draws);
      return 'names' in vary ? vary.names.filter((name) => /^f(ieldM|rontS)/.test(name)) : [];
    });
    expect(names).toEqual([['frontSpeed'], ['frontSpeed', 'fieldMotility']]);
  });

  test('doses and the person may differ from row to row', async () => {
    const table = { names: ['puncturedFraction1', 'injuredVolume1', 'smoking'], values: new Float64Array(6) };
    table.values.set([0.02, 0.02, 0, 0.04, 0.04, 1]);
    const { rows } = await ensemble(healingEnsemble({ ...twice, person: {} }, table), rodas4, {
      statistics: { debris: { of: 'debris', reduce: 'max' }, steroid: { of: 'mmp', reduce: 'max' } },
      saveAt: [0.001],
      control,
    });
    expect((rows[2] ?? NaN) / (rows[0] ?? NaN)).toBeCloseTo(2, 2);
    expect(rows[3]).toBeGreaterThan(rows[1] ?? NaN);
  });

  test.each<[string, HealingCase, string, number, RegExp]>([
    ['a name nobody knows', twice, 'frontSped', 1, /frontSped .* try: frontSpeed/],
    ['a state', twice, 'fibroblasts', 1, /fibroblasts is not a parameter/],
    ['the dose of a session that is not held', twice, 'puncturedFraction3', 1, /puncturedFraction3/],
    ['rows that are not whole', twice, 'frontSpeed', 0, /no rows/],
    ['an unknown input of a person', { ...twice, person: { wage: 1 } }, 'frontSpeed', 1, /try: age/],
    ['sessions out of order', { ...twice, sessions: [session(3), session(3)] }, 'frontSpeed', 1, /day 3/],
    [
      'more than the whole surface',
      { ...twice, sessions: [{ ...session(0), puncturedFraction: 1.1 }] },
      'frontSpeed',
      1,
      /puncturedFraction1 cannot be 1.1: from 0 to 1/,
    ],
    ['an age below 0', { ...twice, person: { age: -1 } }, 'frontSpeed', 1, /age cannot be -1/],
    ['a dose in a row that cannot be', twice, 'bledVolume2', 1, /bledVolume2 cannot be 100/],
    [
      'more blood than channels',
      { ...twice, sessions: [{ ...session(0), bledVolumeMm: 1 }] },
      'frontSpeed',
      1,
      /no part/,
    ],
  ])('%s is refused', (_, healing, name, values, message) => {
    expect(() =>
      healingEnsemble(healing, { names: [name], values: new Float64Array(values).fill(100) }),
    ).toThrow(message);
  });
});

describe('priorDraws', () => {
  const course = courseUnder(classical);
  const table = priorDraws(course, rootStream(3), 2000);

  test('a tenth lies outside the central 90 %; what is fixed is not drawn', () => {
    const column = table.names.indexOf('frontSpeed');
    const drawn = Array.from(
      { length: 2000 },
      (_, row) => table.values[row * table.names.length + column] ?? NaN,
    );
    const outside = drawn.filter((value) => value < 48 || value > 360).length;
    expect(outside).toBeGreaterThan(150);
    expect(outside).toBeLessThan(250);
    expect(table.names).not.toContain('destroyedShare');
  });

  test('a draw depends on its own name and index alone', () => {
    const one = course.parameters.filter(({ id }) => id === 'frontSpeed');
    const alone = priorDraws({ ...course, parameters: one }, rootStream(3), 10);
    for (let row = 0; row < 10; row += 1) {
      expect(alone.values[row]).toBe(valuesOf(table, row)['frontSpeed']);
    }
  });
});
