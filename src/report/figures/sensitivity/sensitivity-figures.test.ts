import { describe, expect, it } from 'vitest';
import { markupToString, type Markup } from '../../markup.ts';
import { effectsFigure } from './effects.ts';
import { indexBarsFigure } from './index-bars.ts';
import { indexConvergenceFigure } from './index-convergence.ts';

const text = (figure: Markup): string => markupToString(figure);

const estimate = (value: number, half = 0.05) => ({ value, low: value - half, high: value + half });

/** Lengths of the bars, in the order they are drawn. */
const widths = (svg: string): readonly number[] =>
  [...svg.matchAll(/<rect\s+x="[^"]+"\s+y="[^"]+"\s+width="([^"]+)"/g)].map((match) => Number(match[1]));

describe('effectsFigure', () => {
  const points = [
    { name: 'strong', muStar: 2, sigma: 1, survives: true },
    { name: 'weak<', muStar: 0.1, sigma: 0.1, survives: false },
    { name: 'none', muStar: 0, sigma: 0, survives: false },
  ];

  it('places every factor of an output, survivors apart from the others', () => {
    const svg = text(effectsFigure('Effects', [{ title: 'Out & in', points }]));
    const dots = [...svg.matchAll(/d="((?:M[\d. ]+h0)+)"/g)].map((match) => match[1]?.match(/M/g)?.length);
    expect(dots).toEqual([2, 1]);
    expect(svg).toContain('Out &amp; in');
    expect(svg).toContain('strong 2.000, weak&lt; 0.100');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('writes no name over another or over a point', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({ ...points[0]!, name: `factor${i}` }));
    const svg = text(effectsFigure('Effects', [{ title: 'Crowd', points: crowd }]));
    expect([...svg.matchAll(/>factor\d+<\/text/g)].length).toBeLessThan(3);
  });

  it('draws an output that nothing moves', () => {
    const still = points.map((point) => ({ ...point, muStar: 0, sigma: 0 }));
    expect(text(effectsFigure('Effects', [{ title: 'Still', points: still }]))).not.toMatch(/NaN|Infinity/);
  });
});

describe('indexBarsFigure', () => {
  const bars = [
    { name: 'a', first: estimate(0.3), total: estimate(0.6) },
    { name: 'b', first: estimate(-0.02), total: estimate(0.15) },
  ];

  it('draws the total above the first of each factor, as long as they are', () => {
    const [totalA = 0, firstA = 0, totalB = 0, firstB] = widths(
      text(indexBarsFigure('Indices', [{ title: 'Out', bars }])),
    );
    expect(totalA / firstA).toBeCloseTo(2, 1);
    expect(totalA / totalB).toBeCloseTo(4, 1);
    expect(firstB).toBe(0);
  });

  it('lets no interval leave its plot', () => {
    const svg = text(
      indexBarsFigure('Indices', [
        { title: 'Out', bars: [{ name: 'a', first: estimate(0, 3), total: estimate(0.9, 3) }] },
      ]),
    );
    const lines = [...svg.matchAll(/d="M([\d.]+) [\d.]+H([\d.]+)"\s+stroke="[^"]+"\s+stroke-width="1.4"/g)];
    expect(lines.length).toBe(2);
    for (const [, from, to] of lines) {
      expect(Number(from)).toBeGreaterThanOrEqual(160);
      expect(Number(to)).toBeLessThanOrEqual(380);
    }
  });
});

describe('indexConvergenceFigure', () => {
  it('draws a line through the values from each number of rows, and says them', () => {
    const svg = text(
      indexConvergenceFigure('Convergence', [
        {
          title: 'Out',
          rows: [64, 128, 256],
          lines: [
            { name: 'a', values: [0.2, 0.3, 0.25], low: 0.2, high: 0.3 },
            { name: 'b', values: [0.5, 0.6, 0.55], low: 0.5, high: 0.6 },
          ],
        },
      ]),
    );
    expect(svg.match(/d="M[\d.,]+L[\d.,]+L[\d.,]+"/g)).toHaveLength(2);
    expect(svg).toContain('a 0.20, 0.30, 0.25; b 0.50, 0.60, 0.55');
    for (const rows of ['64', '128', '256']) expect(svg).toContain(`>${rows}</text`);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
