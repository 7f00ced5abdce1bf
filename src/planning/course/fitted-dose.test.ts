import { expect, it } from 'vitest';
import type { FittedDose } from '../../model/index.ts';
import { doseStatements } from './fitted-dose.ts';

const within = (low90: number, high90: number) => ({
  low90,
  high90,
  low50: low90,
  high50: high90,
  median: (low90 + high90) / 2,
});
const fitted: FittedDose = {
  puncturedFraction: within(0.01, 0.05),
  injuredVolumeMm: within(0.005, 0.06),
};
const zone = (id: string, puncturedFraction: number, injuredVolumeMm: number) => ({
  id,
  injury: { puncturedFraction, injuredVolumeMm, bledVolumeMm: 0, channelRadiusUm: 75 },
});

it('says nothing of a dose that was fitted at, ends included', () => {
  const zones = [zone('a', 0.02, 0.02), zone('b', 0.01, 0.06), zone('c', 0.05, 0.005)];
  expect(doseStatements(zones, fitted)).toEqual([]);
});

it('says with both numbers where a dose is smaller or larger', () => {
  const [small, large, ...meaning] = doseStatements(
    [zone('brow', 0.0053, 0.02), zone('cheek', 0.123, 0.36), zone('chin', 0.02, 0.02)],
    fitted,
  );
  expect(small).toBe(
    'brow lies outside the doses of the fit: nominally 0.53 % of the surface punctured (fitted: 1 to 5 %).',
  );
  expect(large).toBe(
    'cheek lies outside the doses of the fit: nominally 12 % of the surface punctured (fitted: 1 to 5 %), 360 µm of channel volume per area (fitted: 5 to 60 µm).',
  );
  expect(meaning.join(' ')).toContain('docs/dose-response.md');
});

it('sees shallow channels by their volume, also where enough of the surface is punctured', () => {
  const [first] = doseStatements([zone('home', 0.02, 0.0005)], fitted);
  expect(first).toContain('0.5 µm of channel volume per area (fitted: 5 to 60 µm)');
  expect(first).not.toContain('of the surface');
});

it('speaks of too little only where a dose lies below', () => {
  const said = (fraction: number): string =>
    doseStatements([zone('cheek', fraction, 0.02)], fitted).join(' ');
  expect(said(0.002)).toContain('less than was seen');
  expect(said(0.2)).not.toContain('less than was seen');
  expect(said(0.2)).toContain('extrapolated');
});

it('says nothing where no dose is known', () => {
  expect(doseStatements([zone('cheek', 0.5, 1)], undefined)).toEqual([]);
});
