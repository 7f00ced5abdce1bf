import { expect, it } from 'vitest';
import { doseAtDepth } from './dose-at-depth.ts';

const histogram = {
  windowCm2: 0.25,
  depthsMm: [0, 0.5],
  densities: [0, 100, 200],
  nominal: [
    [1, 0.8, 0.4],
    [1, 0.2, 0],
  ],
  band: null,
};

it('reads half density and share at the nearest level', () => {
  const at = doseAtDepth(histogram, 0.1);
  expect(at).toMatchObject({ levelMm: 0, stepDensity: 100, share: { middle: 0.8 } });
  expect(at?.half.middle).toBeCloseTo(175);
  expect(doseAtDepth(histogram, 0.4)?.half.middle).toBeCloseTo(62.5);
});

it('adds the central 90 % where scenarios were sampled', () => {
  const band = { median: histogram.nominal, low90: [[1, 0.1, 0]], high90: [[1, 1, 1]] };
  const at = doseAtDepth({ ...histogram, band }, 0);
  expect(at?.share).toEqual({ middle: 0.8, low: 0.1, high: 1 });
  expect(at?.half.high).toBe(200);
});
