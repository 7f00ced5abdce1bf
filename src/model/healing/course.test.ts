import { describe, expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { courseUnder, dose, solved, solvedSystem } from './course.case.ts';
import { bioelectric, classical, healingCourse, hypotheses } from './course.ts';
import { combinationsOutsideData } from './person/combinations.ts';
import { switchable } from './assembly/switches.ts';

const once = { sessions: [0], endDay: 91 } as const;
const brief = { sessions: [0], endDay: 15 } as const;
const readings = healingCourse.outputs.map(({ defines }) => defines);

describe.each(hypotheses)('towards a dose of nothing, $id', (hypothesis) => {
  const followed = courseUnder(hypothesis)
    .states.map(({ symbol }) => symbol)
    // How far a channel has closed does not depend on how many there are.
    .filter((symbol) => !['openRadius', 'ionOpening'].includes(symbol));
  const days = [1, 10];
  const [none, tiny, small] = [0, 1e-6, 1e-4].map((fraction) =>
    solved({ sessions: [0], endDay: 11, hypothesis }, dose(1, fraction), days, 1e-8),
  );
  const before = solved({ sessions: [], endDay: 11, hypothesis }, {}, days);

  test.each([...followed, ...readings])('%s tends to skin at rest, in proportion or faster', (name) => {
    days.forEach((day, at) => {
      const rest = before(name)[at] as number;
      const [ofNone, ofTiny, ofSmall] = [none, tiny, small].map((dosed) =>
        Math.abs((dosed?.(name)[at] ?? NaN) - rest),
      ) as [number, number, number];
      const size = Math.max(1, Math.abs(rest));
      expect(ofNone, `day ${day}`).toBeLessThan(1e-12 * size);
      expect(ofSmall, `day ${day}`).toBeLessThan(0.05 * size);
      expect(ofTiny, `day ${day}`).toBeLessThanOrEqual(0.0105 * ofSmall + 1e-9 * size);
    });
  });
});

test('more of the surface punctured gives more collagen, a thicker epidermis and more leucocytes', () => {
  const fractions = [0.002, 0.01, 0.03, 0.1];
  const doses = fractions.map((fraction) => solved(once, dose(1, fraction), [3, 28, 90]));
  for (const [name, at] of [
    ['massOfCollagen', 2],
    ['stainOfCollagen', 2],
    ['epidermalThickness', 1],
    ['macrophages', 0],
    ['neutrophils', 0],
  ] as const) {
    const values = doses.map((dosed) => dosed(name)[at] as number);
    expect({ name, values }).toEqual({ name, values: values.toSorted((a, b) => a - b) });
    expect(new Set(values).size).toBe(values.length);
  }
});

test('deeper channels that bleed alike give more', () => {
  const bled = { bledVolume1: 0.003 };
  const [shallow, deep] = [0.5, 1.5].map((depth) =>
    solved(once, { ...dose(1, 0.02, depth), ...bled }, [3, 90]),
  );
  expect(deep?.('macrophages')[0]).toBeGreaterThan(1.5 * (shallow?.('macrophages')[0] ?? NaN));
  expect((deep?.('massOfCollagen')[1] ?? NaN) - 1).toBeGreaterThan(
    1.5 * ((shallow?.('massOfCollagen')[1] ?? NaN) - 1),
  );
});

test('what leaves one pool arrives in the next', () => {
  const off = ['monocyte-influx', 'inflammatory-macrophage-loss', 'resolving-macrophage-loss'];
  const system = assemble({ ...brief, off });
  const started = {
    ...system,
    states: { ...system.states, monocytes: { ...system.states['monocytes']!, initial: 100 } },
  };
  const after = solvedSystem(started, {}, [2]);
  const cells = ['monocytes', 'inflammatoryMacrophages', 'resolvingMacrophages'].map(
    (name) => after(name)[0] ?? NaN,
  );
  expect(cells.every((count) => count > 1)).toBe(true);
  expect(cells.reduce((sum, count) => sum + count)).toBeCloseTo(100, 6);
});

test('platelets release what they held', () => {
  const off = ['pdgf-turnover', 'pdgf-from-macrophages'];
  const held = 0.7;
  const pdgf = solved(
    { ...once, off },
    { ...dose(1, 0.02), bledVolume1: 0.02 * held, plateletPdgf: 9 },
    [90],
  )('pdgf');
  expect(pdgf[0]).toBeCloseTo(1 + 9 * held, 4);
});

test('needling alone leaves pigment of phototype III within a twentieth, and darker skin answers more', () => {
  const [third, fifth] = [0.5, 1.5].map((phototypeResponse) =>
    solved(brief, { ...dose(1, 0.02, 1.5), phototypeResponse }, [14])('epidermalMelanin'),
  );
  expect(third?.[0]).toBeGreaterThan(1);
  expect(third?.[0]).toBeLessThan(1.05);
  expect(fifth?.[0]).toBeGreaterThan(third?.[0] ?? NaN);
});

test('tissue that is destroyed is missing at once; nothing is destroyed where nobody says so', () => {
  const [spared, lost] = [0, 1].map((destroyedShare) =>
    solved(brief, { ...dose(1, 0.1), destroyedShare }, [0.01])('massOfCollagen'),
  );
  expect(spared?.[0]).toBeCloseTo(1, 4);
  expect(lost?.[0]).toBeCloseTo(0.9, 3);
});

describe('switches', () => {
  test('a mechanism of skin at rest and a scale cannot be switched off, and an unknown id names the nearest', () => {
    const tried = (id: string) => () => assemble({ ...once, off: [id] });
    expect(tried('collagen-1-synthesis')).toThrow(/part of skin at rest/);
    expect(tried('macrophage-level')).toThrow(/a scale/);
    expect(tried('neutrophil-inflow')).toThrow(/neutrophil-influx/);
  });

  test('a law can stand only in place of another', () => {
    const [law] = bioelectric.laws;
    expect(() => assemble({ ...once, instead: law === undefined ? [] : [law] })).toThrow(/no law defines/);
  });

  test('with its three couplings off, the bioelectric course is the classical one', () => {
    const off = ['field-migration', 'field-proliferation', 'field-release'];
    for (const id of off) expect(switchable(courseUnder(bioelectric))).toContain(id);
    const days = [0.3, 7];
    const [plain, stilled, roused] = [
      { ...once, hypothesis: classical },
      { ...once, hypothesis: bioelectric, off },
      { ...once, hypothesis: bioelectric },
    ].map((assembly) => solved({ ...assembly, endDay: 8 }, { ...dose(1, 0.02), ionHalfLife: 1 }, days, 1e-7));
    for (const name of ['fibroblasts', 'massOfCollagen', 'openRadius', 'vegf'] as const) {
      days.forEach((_, at) => {
        expect(stilled?.(name)[at]).toBeCloseTo(plain?.(name)[at] ?? NaN, 4);
      });
    }
    expect(roused?.('fibroblasts')[1]).toBeGreaterThan(plain?.('fibroblasts')[1] ?? NaN);
    expect(roused?.('openRadius')[0]).toBeLessThan(plain?.('openRadius')[0] ?? NaN);
  });
});

test('pairs of conditions that nobody studied together are named', () => {
  expect(combinationsOutsideData(new Set(['smoking']))).toEqual([]);
  expect(combinationsOutsideData(new Set(['age', 'steroid']))).toEqual([]);
  expect(
    combinationsOutsideData(new Set(['age', 'smoking', 'diabetes'])).map(({ conditions }) => conditions),
  ).toEqual([
    ['age', 'smoking'],
    ['age', 'diabetes'],
    ['smoking', 'diabetes'],
  ]);
});
