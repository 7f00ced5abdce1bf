import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, type Device } from '../catalogue/index.ts';
import { unknownTrackWidth, type ParameterId } from '../model/index.ts';
import { busiest, instrumentOf, nominal, widestToolMm, widestToleranceMm, type Draw } from './instrument.ts';

const deviceOf = (id: string): Device => catalogue.devices.find((device) => device.id === id)!;
const drawing = (values: Partial<Record<ParameterId, number>>): Draw => ({
  rateShare: 0.5,
  of: (parameter) => values[parameter.id] ?? nominal.of(parameter),
});

describe.each((catalogue.devices as readonly Device[]).map((device) => [device.id, device] as const))(
  '%s',
  (_, device) => {
    test('has a whole number of needles, a size, and as many on every ring, whatever is drawn', () => {
      fc.assert(
        fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (u) => {
          const quantile: Draw = {
            rateShare: u,
            of: ({ prior }) =>
              prior.kind === 'fixed' ? prior.value : prior.low + u * (prior.high - prior.low),
          };
          const instrument = instrumentOf(device, quantile);
          expect(Number.isInteger(instrument.needles) && instrument.needles > 0).toBe(true);
          expect(instrument.toolWidthMm).toBeGreaterThan(0);
          expect(instrument.toolWidthMm).toBeLessThanOrEqual(widestToolMm(device));
          if (instrument.kind === 'rolling') expect(instrument.needles % instrument.rings).toBe(0);
        }),
        { seed: 4, numRuns: 60 },
      );
    });

    test('keeps what its texts state', () => {
      const { kinematics } = device;
      const instrument = instrumentOf(device, busiest);
      if (kinematics.needles !== 'unknown') expect(instrument.needles).toBe(kinematics.needles.value);
      if (kinematics.kind === 'rolling' && kinematics.rings !== 'unknown' && instrument.kind === 'rolling') {
        expect(instrument.rings).toBe(kinematics.rings.value);
      }
      expect(widestToleranceMm(device)).toBeGreaterThan(0);
    });
  },
);

test('a field that no text states follows the belief of the model; one that is stated does not', () => {
  const at = (toolWidth: number) =>
    drawing({ unknownTrackWidth: toolWidth, unknownPenNeedles: 7.6, unknownRate: 50 });
  expect(instrumentOf(deviceOf('dermapen'), at(5))).toEqual({
    kind: 'gliding',
    needles: 8,
    rateHz: 50,
    toolWidthMm: 5,
  });
  expect(instrumentOf(deviceOf('exceed'), at(5))).toEqual({
    kind: 'gliding',
    needles: 6,
    rateHz: 125,
    toolWidthMm: 5,
  });
  expect(nominal.of(unknownTrackWidth)).toBe(6);
});

test('needles that are evenly spread make the rings of the drum that is described', () => {
  const mf8 = deviceOf('dermaroller-mf8');
  if (mf8.kinematics.kind !== 'rolling') throw new Error('not a roller');
  const unsaid: Device = { ...mf8, kinematics: { ...mf8.kinematics, rings: 'unknown' } };
  expect(instrumentOf(unsaid, nominal)).toMatchObject({ needles: 192, rings: 8 });
  // Four times the spacing across the drum: half the rings.
  expect(instrumentOf(unsaid, drawing({ unknownRingSpacing: 4 }))).toMatchObject({ needles: 192, rings: 4 });
  expect(instrumentOf(deviceOf('roller-540-1-5-mm'), nominal)).toMatchObject({ needles: 540, rings: 12 });
});
