import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/index.ts';
import { layersOf } from './layers.ts';

const score = fc.double({ min: -6, max: 6, noNaN: true });
const sexes = ['female', 'male'] as const;

test('layers follow each other from the surface down, each with a thickness, whoever the person is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...catalogue.sites),
      fc.constantFrom(...sexes),
      score,
      score,
      (site, sex, epidermis, dermis) => {
        const layers = layersOf(site, sex, { epidermis, dermis });
        expect(layers[0]?.topMm).toBe(0);
        expect(layers.at(-1)?.bottomMm).toBe(Infinity);
        layers.forEach((layer, k) => {
          expect(layer.bottomMm).toBeGreaterThan(layer.topMm);
          if (k > 0) expect(layer.topMm).toBe(layers[k - 1]?.bottomMm);
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('the nominal skin of a woman’s cheek, by hand', () => {
  const cheek = catalogue.sites.find((site) => site.id === 'cheek')!;
  const layers = layersOf(cheek, 'female', { epidermis: 0, dermis: 0 });
  // The mean of a log-normal is above its median: 0.87 / √(1 + (0.35 / 0.87)²).
  const dermis = 0.87 / Math.sqrt(1 + (0.35 / 0.87) * (0.35 / 0.87));
  expect(layers.map(({ bottomMm }) => bottomMm)).toEqual([
    expect.closeTo(0.015, 12),
    expect.closeTo(0.09341, 12),
    expect.closeTo(0.29341, 12),
    expect.closeTo(0.09341 + dermis, 12),
    Infinity,
  ]);
});

test('a thicker dermis or epidermis is thicker', () => {
  fc.assert(
    fc.property(fc.constantFrom(...catalogue.sites), fc.constantFrom(...sexes), score, (site, sex, z) => {
      const at = (epidermis: number, dermis: number) => layersOf(site, sex, { epidermis, dermis });
      expect(at(z + 0.1, 0)[1]!.bottomMm).toBeGreaterThan(at(z, 0)[1]!.bottomMm);
      expect(at(0, z + 0.1)[3]!.bottomMm).toBeGreaterThan(at(0, z)[3]!.bottomMm);
    }),
  );
});
