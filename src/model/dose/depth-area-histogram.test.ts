import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insideLength } from '../../quantities/index.ts';
import { depthAreaHistogram, densityCovering } from './depth-area-histogram.ts';
import { depthLevels, localDensity } from './local-density.ts';
import { arbitraryField, channelsAt, type MadeField } from './made-channels.case.ts';

const levels = (step: number): readonly number[] => Array.from({ length: 12 }, (_, k) => k * step);
const stepOf = fc.constantFrom(1, 5, 10, 20, 50);

const histogramOf = ({ zone, entries }: MadeField, step: number) => {
  const density = localDensity(channelsAt(entries), zone, depthLevels(2, 0.25), 0.25);
  return { density, histogram: depthAreaHistogram(density, levels(step)) };
};

test('share is 1 at n = 0 and never rises with n or with depth', () => {
  fc.assert(
    fc.property(arbitraryField(60), stepOf, (field, step) => {
      const { share, densities, depthsMm } = histogramOf(field, step).histogram;
      const columns = densities.length;
      depthsMm.forEach((_, row) => {
        expect(share[row * columns]).toBe(1);
        for (let k = 0; k < columns; k += 1) {
          const here = share[row * columns + k] ?? NaN;
          if (k > 0) expect(here).toBeLessThanOrEqual(share[row * columns + k - 1] ?? NaN);
          if (row > 0) {
            expect(here).toBeLessThanOrEqual((share[(row - 1) * columns + k] ?? NaN) + 1e-12);
          }
          expect(here).toBeGreaterThanOrEqual(0);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('each share is the area of the cells with at least n, counted one by one', () => {
  fc.assert(
    fc.property(arbitraryField(40, 15), stepOf, (field, step) => {
      const { density, histogram } = histogramOf(field, step);
      const area = field.zone.widthMm * field.zone.heightMm;
      density.fields.forEach(({ grid, values }, row) => {
        histogram.densities.forEach((n, k) => {
          let reached = 0;
          values.forEach((value, cell) => {
            if (value < n) return;
            const [r, c] = [Math.floor(cell / grid.columns), cell % grid.columns];
            reached +=
              insideLength(r, grid.cellMm, grid.heightMm) * insideLength(c, grid.cellMm, grid.widthMm);
          });
          expect(histogram.share[row * histogram.densities.length + k]).toBeCloseTo(reached / area, 3);
        });
      });
    }),
    { numRuns: 20 },
  );
});

test('the density a share of the zone reaches is reached by that share, and no larger one is', () => {
  fc.assert(
    fc.property(
      arbitraryField(60),
      stepOf,
      fc.double({ min: 0.05, max: 0.99, noNaN: true }),
      (field, step, part) => {
        const { density, histogram } = histogramOf(field, step);
        const covering = densityCovering(density, 0, part);
        histogram.densities.forEach((n, k) => {
          const share = histogram.share[k] ?? 0;
          if (n <= covering) expect(share).toBeGreaterThanOrEqual(part - 1e-12);
          else expect(share).toBeLessThan(part);
        });
        expect(densityCovering(density, 0, 0.99)).toBeLessThanOrEqual(covering);
      },
    ),
    { numRuns: 60 },
  );
});

test('without a channel no part of the zone reaches any density', () => {
  const { density } = histogramOf({ zone: { widthMm: 12, heightMm: 9 }, entries: [] }, 10);
  expect(densityCovering(density, 0, 0.9)).toBe(0);
});
