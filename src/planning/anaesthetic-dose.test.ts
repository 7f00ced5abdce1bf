import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue, type Anaesthetic, type DoseLimit } from '../catalogue/index.ts';
import { anaestheticDose } from './anaesthetic-dose.ts';
import type { Person, Plan } from './plan.ts';
import { pen, withPerson } from './plans.case.ts';

const product = (id: string): Anaesthetic => catalogue.anaesthetics.find((entry) => entry.id === id)!;

const cream = (grams: number, weightKg: Person['weightKg'] = 70): Plan => ({
  ...withPerson({ weightKg }),
  anaesthetic: { product: 'lidocaine-4', grams, areaCm2: 100, minutes: 30, occluded: false },
});

const dose = (grams: number, weightKg?: Person['weightKg'], id = 'lidocaine-4') =>
  anaestheticDose(cream(grams, weightKg), product(id));

const limit = (id: string, ...of: Parameters<typeof dose>) =>
  dose(...of)[0]!.limits.find((entry) => entry.id === id);

test('N-14: 7.5 g of a cream of 4 % hold 300 mg, which is the whole limit of 70 kg', () => {
  const [lidocaine, ...more] = dose(7.5);
  expect(more).toEqual([]);
  expect(lidocaine).toMatchObject({ substance: 'lidocaine', appliedMg: 300 });
  expect(lidocaine!.perKg).toBeCloseTo(4.2857, 4);
  expect(limit('lidocaine-infiltration', 7.5)).toMatchObject({ limitMg: 300, share: 1 });
});

test.each([
  [20, 90],
  [50, 225],
  [66, 297],
  [67, 300],
  [120, 300],
  ['unknown', 300],
] as const)('%s kg: the smaller of the weight’s share and the total, %s mg', (weight, wanted) => {
  expect(limit('lidocaine-infiltration', 5, weight)!.limitMg).toBeCloseTo(wanted, 9);
});

test('limits of solutions with adrenaline are not those of creams, which hold none', () => {
  const without: readonly DoseLimit[] = catalogue.doseLimits.filter((entry) => !entry.withAdrenaline);
  expect(without.length).toBeLessThan(catalogue.doseLimits.length);
  expect(dose(5)[0]!.limits.map(({ id }) => id)).toEqual(
    without.filter(({ substance }) => substance === 'lidocaine').map(({ id }) => id),
  );
});

test('a weight that is not stated is unknown, and so is the dose per kilogram', () => {
  const plan: Plan = { ...cream(5), person: { ageYears: 40, sex: 'female', phototype: 'II' } };
  expect(anaestheticDose(plan, product('lidocaine-4'))[0]).toMatchObject({
    appliedMg: 200,
    perKg: 'unknown',
  });
});

test('every substance of a mixture is counted; one without a limit says none', () => {
  expect(
    dose(10, 70, 'lidocaine-prilocaine').map(({ substance, appliedMg }) => [substance, appliedMg]),
  ).toEqual([
    ['lidocaine', 250],
    ['prilocaine', 250],
  ]);
  expect(dose(10, 70, 'lidocaine-23-tetracaine-7').map(({ appliedMg }) => appliedMg)).toEqual([
    expect.closeTo(2300, 9),
    expect.closeTo(700, 9),
  ]);
  expect(dose(10, 70, 'lidocaine-prilocaine')[1]!.limits).toEqual([]);
});

test('twice the mass is twice the dose; the limit does not ask how much was applied', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 100, noNaN: true }),
      fc.double({ min: 20, max: 200, noNaN: true }),
      (grams, weight) => {
        const [one, two] = [dose(grams, weight)[0]!, dose(2 * grams, weight)[0]!];
        expect(two.appliedMg / one.appliedMg).toBeCloseTo(2, 12);
        one.limits.forEach((entry, k) => {
          expect(two.limits[k]!.limitMg).toBe(entry.limitMg);
          expect(Number(two.limits[k]!.share) / Number(entry.share)).toBeCloseTo(2, 9);
          expect(entry.sources.length).toBeGreaterThan(0);
        });
      },
    ),
  );
});

test('no anaesthetic planned: nothing applied', () => {
  expect(anaestheticDose(pen, product('lidocaine-4'))[0]).toMatchObject({ appliedMg: 0, perKg: 0 });
});
