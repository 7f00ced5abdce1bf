/** Drawn depths against the distribution they are drawn from: Kolmogorov–Smirnov at fixed seeds, α = 0.001 for each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { depthCdf, drawDepths, type DepthDistribution } from '../../src/model/index.ts';
import { kolmogorovSmirnov } from '../../src/numerics/index.ts';
import { analyseNominal, checkPlan, type Plan } from '../../src/planning/index.ts';
import { rootStream } from '../../src/quantities/index.ts';

const alpha = 0.001;

/** Of those that punctured. */
const given =
  (of: DepthDistribution) =>
  (depth: number): number => {
    const dry = depthCdf(of, 0);
    return (depthCdf(of, depth) - dry) / (1 - dry);
  };

const settings: readonly (readonly [string, DepthDistribution])[] = [
  ['all puncture', { protrusionMm: 1.5, indentationMm: 0.05, grip: 0.1, sigma: 0.25 }],
  ['a third does not', { protrusionMm: 0.5, indentationMm: 0.45, grip: 1.5, sigma: 0.25 }],
  ['most do not', { protrusionMm: 0.25, indentationMm: 0.4, grip: 0.8, sigma: 0.4 }],
  ['wide, much grip', { protrusionMm: 2, indentationMm: 0.3, grip: 4, sigma: 0.6 }],
];

describe.each(settings)('%s', (_, of) => {
  const drawn = new Float64Array(60_000);
  drawDepths(of, rootStream(20), drawn, 0, drawn.length);
  const depths = drawn.filter((depth) => depth > 0);

  test('depths are those of the distribution', () => {
    expect(kolmogorovSmirnov(depths, given(of)).p).toBeGreaterThan(alpha);
  });

  test('so is the share that does not puncture, within four standard errors', () => {
    const dry = depthCdf(of, 0);
    const found = 1 - depths.length / drawn.length;
    expect(Math.abs(found - dry)).toBeLessThanOrEqual(
      4 * Math.sqrt((dry * (1 - dry)) / drawn.length) + 1e-12,
    );
  });

  test('a distribution a tenth wider, or with a twentieth more grip, is rejected', () => {
    expect(kolmogorovSmirnov(depths, given({ ...of, sigma: 1.1 * of.sigma })).p).toBeLessThan(alpha);
    expect(kolmogorovSmirnov(depths, given({ ...of, grip: 1.05 * of.grip })).p).toBeLessThan(alpha);
  });
});

const cheek = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/cheek.json'), 'utf8'),
) as Plan;
const [first] = cheek.zones;

const pen = (depthMm: number, rateHz: number): Plan => ({
  ...cheek,
  zones: [
    {
      ...first!,
      areaCm2: 8,
      prescription: { kind: 'fixed', depthMm, passes: 2 },
      delivery: { kind: 'contact', contactSeconds: 8, rateHz },
    },
  ],
});

const roller = (handSpeedCmPerS: number): Plan => ({
  ...cheek,
  device: 'dermaroller-mf8',
  zones: [
    {
      ...first!,
      areaCm2: 28,
      prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 },
      delivery: { kind: 'roll', handSpeedCmPerS },
    },
  ],
});

const stamp = (device: string, depthMm: number): Plan => ({
  ...cheek,
  device,
  zones: [
    {
      ...first!,
      areaCm2: 16,
      prescription: { kind: 'fixed', depthMm, passes: 2 },
      delivery: { kind: 'stamp' },
    },
  ],
});

const through: readonly (readonly [string, Plan])[] = [
  ['pen, 0.25 mm, 100 Hz', pen(0.25, 100)],
  ['pen, 1.5 mm, 150 Hz', pen(1.5, 150)],
  ['roller, 1 cm/s', roller(1)],
  ['roller, 12 cm/s', roller(12)],
  ['manual stamp', stamp('manual-stamp-1-5-mm', 1.5)],
  ['radiofrequency head, 2 mm', stamp('radiofrequency-insulated', 2)],
];

describe.each(through)('%s', (_, plan) => {
  const { resolved } = checkPlan(plan);
  const [{ dose }] = analyseNominal(resolved!, 3) as [ReturnType<typeof analyseNominal>[number]];
  const [of] = dose.depths;

  test('the channels of a plan have the depths its setting says', () => {
    expect(dose.channels.count).toBeGreaterThan(500);
    expect(dose.depths).toEqual(dose.depths.map(() => of));
    expect(kolmogorovSmirnov(dose.channels.depthMm, given(of!)).p).toBeGreaterThan(alpha);
    const wrong = { ...of!, grip: 1.12 * of!.grip };
    expect(kolmogorovSmirnov(dose.channels.depthMm, given(wrong)).p).toBeLessThan(alpha);
  });
});

test('the depths drawn in the section, pooled over many seeds, are not another sample', () => {
  const { resolved } = checkPlan(pen(0.5, 125));
  const depths: number[] = [];
  let of: DepthDistribution | undefined;
  for (let seed = 0; seed < 150; seed += 1) {
    const [zone] = analyseNominal(resolved!, seed);
    [of] = zone!.dose.depths;
    depths.push(...zone!.section.channels.map(({ depthMm }) => depthMm));
  }
  expect(depths.length).toBeGreaterThan(500);
  expect(kolmogorovSmirnov(depths, given(of!)).p).toBeGreaterThan(alpha);
  const wrong = { ...of!, grip: 1.1 * of!.grip };
  expect(kolmogorovSmirnov(depths, given(wrong)).p).toBeLessThan(alpha);
});
