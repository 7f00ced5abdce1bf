/** What must hold for the dose of any plan, whatever the model’s numbers are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import {
  holeAreaMm2,
  quantileOf,
  unknownPenNeedles,
  unknownRate,
  type Parameter,
} from '../../src/model/index.ts';
import type { Evidence, Unknown } from '../../src/quantities/index.ts';
import {
  analyseNominal,
  analysePlan,
  checkPlan,
  depthsOfPasses,
  indicators,
  type NominalZone,
  type Plan,
} from '../../src/planning/index.ts';
import { arbitraryPlan } from '../arbitrary-plan.ts';

const plans = arbitraryPlan({ largestAreaCm2: 6, longestContactSeconds: 4, mostZones: 2 });

/** A failure is shown before it is at its smallest, rather than not at all. */
const shrinkingMs = 12_000;

const everyZone = (
  verify: (zone: NominalZone, value: (id: string) => number, plan: Plan) => void,
  numRuns = 25,
): void => {
  fc.assert(
    fc.property(plans, fc.nat(1000), (plan, seed) => {
      const { resolved } = checkPlan(plan);
      for (const zone of analyseNominal(resolved!, seed)) {
        const value = (id: string): number =>
          zone.outcome.indicators[indicators.findIndex((entry) => entry.id === id)]!;
        verify(zone, value, plan);
      }
    }),
    { numRuns, interruptAfterTimeLimit: shrinkingMs },
  );
};

/** What the nominal scenario takes a field of a device for. */
const nominal = (field: Evidence | Unknown, belief: Parameter): number =>
  field === 'unknown' ? quantileOf(belief.prior, 0.5) : field.value;

const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(1e-9, Math.abs(b));

describe('any plan', () => {
  test('the histogram begins at 1 and never rises with density or depth, in any scenario', () => {
    fc.assert(
      fc.property(plans, fc.nat(1000), (plan, seed) => {
        const { resolved } = checkPlan(plan);
        const nominal = analyseNominal(resolved!, seed);
        analysePlan(resolved!, seed, 1).zones.forEach(({ share }, z) => {
          const { depthsMm, densities } = nominal[z]!.histogram;
          expect(share).toHaveLength(depthsMm.length * densities.length);
          const columns = densities.length;
          const wrong = [...share.keys()].filter((cell) => {
            const value = share[cell]!;
            if (cell % columns === 0) return value !== 1;
            const above = cell < columns ? 1 : share[cell - columns]! + 1e-12;
            return !(value >= 0 && value <= share[cell - 1]! && value <= above);
          });
          expect(wrong).toEqual([]);
        });
      }),
      { numRuns: 20, interruptAfterTimeLimit: shrinkingMs },
    );
  });

  test('Σ of injured fraction × layer volume is the volume of the channels', () => {
    everyZone(({ dose }) => {
      const { channels, layers, injured, zone } = dose;
      const length = channels.depthMm.reduce((sum, depth) => sum + depth, 0);
      const volume = holeAreaMm2(channels.radiusMm) * length;
      let sum = 0;
      injured.forEach(({ fraction, volumePerArea }, k) => {
        const { topMm, bottomMm } = layers[k]!;
        sum +=
          bottomMm === Infinity
            ? volumePerArea * zone.areaCm2
            : fraction * (bottomMm - topMm) * zone.areaCm2 * 100;
      });
      expect(relative(sum, volume)).toBeLessThan(1e-9);
    });
  });

  test('a hole counts once: the punctured fraction is below Σ of hole areas, and above what the most crowded window needs', () => {
    everyZone(({ dose }) => {
      const hole = holeAreaMm2(dose.channels.radiusMm) / 100;
      const all = (dose.channels.count / dose.zone.areaCm2) * hole;
      expect(dose.puncturedFraction).toBeLessThanOrEqual(Math.min(all, 1.02) + 1e-12);
      if (dose.channels.count > 0) expect(dose.puncturedFraction).toBeGreaterThan(0);
    });
  });

  test('channels enter the zone, inside what was swept, no deeper than their needle protrudes', () => {
    everyZone(({ dose }, value) => {
      const { channels, rectangle, depths, contacts } = dose;
      expect(channels.count).toBeLessThanOrEqual(contacts);
      const deepest = Math.max(...depths.map(({ protrusionMm }) => protrusionMm));
      const inside = (at: number, length: number): boolean => at >= -1e-9 && at <= length + 1e-9;
      const wrong = [...channels.xMm.keys()].filter(
        (i) =>
          !inside(channels.xMm[i]!, rectangle.widthMm) ||
          !inside(channels.yMm[i]!, rectangle.heightMm) ||
          !(channels.depthMm[i]! > 0 && channels.depthMm[i]! <= deepest) ||
          !(channels.dragMm[i]! >= 0),
      );
      expect(wrong).toEqual([]);
      expect(value('sweep-coverage')).toBeGreaterThan(0);
      expect(value('sweep-coverage')).toBeLessThanOrEqual(100 + 1e-9);
    });
  });

  test('pen contacts are needles × rate × seconds over area, to one stamp; hand speed × seconds is the path', () => {
    everyZone(({ dose }, value, plan) => {
      const { kinematics } = catalogue.devices.find(({ id }) => id === plan.device)!;
      const { zone, contacts, contactSeconds, handSpeedMmPerS } = dose;
      expect(value('contact-density')).toBeCloseTo(contacts / zone.areaCm2, 9);
      expect(value('hand-speed')).toBeCloseTo(handSpeedMmPerS / 10, 9);
      expect(value('contact-time')).toBe(contactSeconds);
      if (kinematics.kind !== 'gliding') return;
      const stated = 'rateHz' in zone.delivery ? zone.delivery.rateHz : undefined;
      const rate = stated ?? nominal(kinematics.rate, unknownRate);
      const needles = Math.round(nominal(kinematics.needles, unknownPenNeedles));
      expect(Math.abs(contacts / needles - rate * contactSeconds)).toBeLessThan(1 + 1e-6);
      // A hand that stops at an endpoint stops the clock with it.
      const made = dose.passes / depthsOfPasses(zone.prescription).length;
      if (zone.delivery.kind === 'contact') {
        expect(contactSeconds).toBeCloseTo(made * zone.delivery.contactSeconds, 9);
      }
      if (zone.delivery.kind === 'glide') {
        expect(relative(handSpeedMmPerS, 10 * (zone.delivery.handSpeedCmPerS ?? NaN))).toBeLessThan(1e-9);
      }
    });
  });

  test('the largest gap is empty, fits the zone, and is at least as large as the discs of a coarse grid', () => {
    everyZone(({ dose }, value) => {
      const { channels, rectangle, largestGapMm } = dose;
      expect(value('largest-gap')).toBe(largestGapMm);
      expect(largestGapMm).toBeLessThanOrEqual(rectangle.widthMm / 2 + 1e-9);
      const divisions = 12;
      for (let i = 1; i < divisions * divisions; i += 1) {
        const x = ((i % divisions) * rectangle.widthMm) / divisions;
        const y = (Math.floor(i / divisions) * rectangle.heightMm) / divisions;
        let radius = Math.min(x, y, rectangle.widthMm - x, rectangle.heightMm - y);
        for (let k = 0; k < channels.count && radius > largestGapMm; k += 1) {
          radius = Math.min(radius, Math.hypot(channels.xMm[k]! - x, channels.yMm[k]! - y));
        }
        expect(radius).toBeLessThanOrEqual(largestGapMm + 0.001);
      }
    }, 15);
  });

  test('shares and densities agree with each other', () => {
    everyZone(({ dose }, value, plan) => {
      const density = dose.channels.count / dose.zone.areaCm2;
      expect(value('channel-density')).toBeCloseTo(density, 9);
      expect(value('course-channels')).toBeCloseTo(plan.course.sessions * density, 6);
      expect(value('reaching-subcutis')).toBeLessThanOrEqual(value('reaching-dermis'));
      expect(value('injured-papillary')).toBeLessThanOrEqual(value('injured-epidermis') + 1e-9);
      expect(value('injured-reticular')).toBeLessThanOrEqual(value('injured-papillary') + 1e-9);
      if (dose.channels.count > 0) {
        expect(value('achieved-depth')).toBeLessThanOrEqual(value('deepest-depth'));
      } else expect(value('achieved-depth')).toBeNaN();
    });
  });

  test('a section shows channels of its zone, to scale', () => {
    everyZone(({ dose, section }) => {
      expect(section.widthMm).toBeGreaterThan(0);
      const depths = new Set(dose.channels.depthMm);
      for (const { xMm, depthMm } of section.channels) {
        expect(xMm >= 0 && xMm <= section.widthMm).toBe(true);
        expect(depths.has(depthMm)).toBe(true);
        expect(depthMm).toBeLessThanOrEqual(section.depthMm);
      }
      expect(section.layers[0]?.topMm).toBe(0);
      expect(section.layers.at(-1)?.bottomMm).toBe(section.depthMm);
      expect(section.radiusMm).toBe(dose.channels.radiusMm);
    });
  });

  test('a stepped prescription goes down by its step to its cap and never further', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { prescription } of plan.zones) {
          if (prescription.kind !== 'stepped') continue;
          const depths = depthsOfPasses(prescription);
          expect(depths).toHaveLength(prescription.maxPasses);
          expect(depths[0]).toBe(prescription.startDepthMm);
          depths.forEach((depth, k) => {
            expect(depth).toBeLessThanOrEqual(prescription.capMm);
            if (k > 0 && depth < prescription.capMm) {
              expect(depth - depths[k - 1]!).toBeCloseTo(prescription.stepMm, 9);
            }
          });
        }
      }),
      { numRuns: 50 },
    );
  });
});
