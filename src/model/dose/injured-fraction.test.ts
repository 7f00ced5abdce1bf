import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/index.ts';
import { layersOf } from '../skin/layers.ts';
import { injuredLayers } from './injured-fraction.ts';
import { arbitraryField, channelsAt } from './made-channels.case.ts';

const scores = fc.record({
  epidermis: fc.double({ min: -4, max: 4, noNaN: true }),
  dermis: fc.double({ min: -4, max: 4, noNaN: true }),
});

const layers = fc
  .tuple(fc.constantFrom(...catalogue.sites), fc.constantFrom('female' as const, 'male' as const), scores)
  .map(([site, sex, score]) => layersOf(site, sex, score));

test('the volumes inside the layers add up to the volume of the channels', () => {
  fc.assert(
    fc.property(
      arbitraryField(60),
      layers,
      fc.double({ min: 0.01, max: 0.4, noNaN: true }),
      ({ zone, entries }, skin, radius) => {
        const areaCm2 = (zone.widthMm * zone.heightMm) / 100;
        const injured = injuredLayers(channelsAt(entries, radius), skin, areaCm2);
        const volume = entries.reduce((sum, { depth = 0 }) => sum + Math.PI * radius * radius * depth, 0);
        // Fraction × thickness × area for the layers with a bottom; the subcutis gives its volume per area.
        const parts = injured.map(({ fraction, volumePerArea }, k) => {
          const { topMm, bottomMm } = skin[k] ?? { topMm: NaN, bottomMm: NaN };
          return bottomMm === Infinity
            ? volumePerArea * areaCm2
            : fraction * (bottomMm - topMm) * areaCm2 * 100;
        });
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(volume, 9);
        expect(injured.map(({ fraction }) => Number.isNaN(fraction))).toEqual([
          false,
          false,
          false,
          false,
          true,
        ]);
      },
    ),
  );
});

test('a deeper layer is never injured more than the one above it', () => {
  fc.assert(
    fc.property(arbitraryField(60), layers, ({ entries }, skin) => {
      const fractions = injuredLayers(channelsAt(entries), skin, 1).map(({ fraction }) => fraction);
      for (let k = 1; k < fractions.length - 1; k += 1) {
        expect(fractions[k]).toBeLessThanOrEqual((fractions[k - 1] ?? NaN) + 1e-12);
      }
    }),
  );
});

test('by hand: one channel of 1 mm through 0.1 mm of epidermis into dermis of 2 mm', () => {
  const skin = [
    { id: 'viable-epidermis', name: '', topMm: 0, bottomMm: 0.1, evidence: [] },
    { id: 'reticular-dermis', name: '', topMm: 0.1, bottomMm: 2.1, evidence: [] },
  ] as const;
  const [epidermis, dermis] = injuredLayers(channelsAt([{ x: 1, y: 1, depth: 1 }], 0.1), skin, 0.01);
  expect(epidermis?.fraction).toBeCloseTo(Math.PI * 0.01, 12);
  expect(dermis?.fraction).toBeCloseTo((Math.PI * 0.01 * 0.9) / 2, 12);
});
