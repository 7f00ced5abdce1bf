import { catalogue, type Anaesthetic, type DoseLimit } from '../catalogue/index.ts';
import { unknown, type Unknown } from '../quantities/index.ts';
import type { Plan } from './plan.ts';

/** What one substance could reach in the body if all of it were absorbed, against one limit. */
export interface SubstanceDose {
  readonly substance: string;
  readonly appliedMg: number;
  /** mg for each kg of body weight; unknown without a weight. */
  readonly perKg: number | Unknown;
  readonly limits: readonly {
    readonly id: string;
    readonly writtenFor: string;
    /** Smaller of the total and the weight’s share, mg; unknown where neither can be said. */
    readonly limitMg: number | Unknown;
    readonly share: number | Unknown;
    /** A limit per kilogram exists too and is not counted, for the weight is not known. */
    readonly waitsForWeight: boolean;
    readonly sources: readonly string[];
  }[];
}

/** Milligrams of a substance in some grams of a product, from its strength in percent by mass. */
const milligrams = (grams: number, percent: number): number => grams * 1000 * (percent / 100);

const limitOf = ({ perKilogram, total }: DoseLimit, weightKg: number | Unknown): number | Unknown => {
  const byWeight = perKilogram === unknown || weightKg === unknown ? Infinity : perKilogram.value * weightKg;
  const limit = Math.min(byWeight, total === unknown ? Infinity : total.value);
  return limit === Infinity ? unknown : limit;
};

/**
 * Full absorption is the worst case and not what happens on intact skin; but skin that is being needled is not intact,
 * and the limits were written for other routes, so nothing less can be promised.
 */
export const anaestheticDose = (plan: Plan, product: Anaesthetic): readonly SubstanceDose[] => {
  const grams = plan.anaesthetic?.grams ?? 0;
  const weightKg = plan.person.weightKg ?? unknown;
  return product.ingredients.map(({ substance, strength }) => {
    const appliedMg = milligrams(grams, strength.value);
    const limits: readonly DoseLimit[] = catalogue.doseLimits;
    return {
      substance,
      appliedMg,
      perKg: weightKg === unknown ? unknown : appliedMg / weightKg,
      limits: limits
        .filter((limit) => limit.substance === substance && !limit.withAdrenaline)
        .map((limit) => {
          const limitMg = limitOf(limit, weightKg);
          return {
            id: limit.id,
            writtenFor: limit.writtenFor,
            limitMg,
            share: limitMg === unknown ? unknown : appliedMg / limitMg,
            waitsForWeight: weightKg === unknown && limit.perKilogram !== unknown,
            sources: limit.sources.map((source) => source.id),
          };
        }),
    };
  });
};
