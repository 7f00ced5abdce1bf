import { describe, expect, it } from 'vitest';
import { histogramFixture } from '../fixture.case.ts';
import { golden } from '../golden.case.ts';
import { markupToString } from '../markup.ts';
import { depthAreaHistogramFigure, type DepthAreaHistogramOptions } from './depth-area-histogram.ts';
import { chosenLevels } from './histogram-levels.ts';

const draw = (options: DepthAreaHistogramOptions = {}, histogram = histogramFixture): string =>
  markupToString(depthAreaHistogramFigure(histogram, options));

const zeros = histogramFixture.nominal.map((row) => row.map((_, column) => (column === 0 ? 1 : 0)));

describe('depthAreaHistogramFigure', () => {
  it('is drawn as committed', () => {
    const { committed, actual } = golden('depth-area-histogram.svg', draw({ cursorDepthMm: 0.5 }));
    expect(actual).toBe(committed);
  });

  it('names its axis with the window', () => {
    expect(draw()).toContain('local density, channels/cm² (0.25 cm² window)');
  });

  it('says that lines are nominal where nothing was sampled', () => {
    const nominal = draw({}, { ...histogramFixture, band: null });
    expect(nominal).toContain('nominal, no scenario sampled');
    expect(nominal).not.toContain('bands:');
  });

  it('draws the level at the cursor bold, and adds it where it was not chosen', () => {
    const chosen = chosenLevels(histogramFixture).map(({ depthMm }) => depthMm);
    for (const depthMm of histogramFixture.depthsMm) {
      const svg = draw({ cursorDepthMm: depthMm + 0.04 });
      expect(svg.match(/font-weight="700"/g)).toHaveLength(1);
      expect(svg.match(/paint-order/g)).toHaveLength(chosen.length + (chosen.includes(depthMm) ? 0 : 1));
    }
  });

  it('says so when no channel reaches the skin', () => {
    const empty = draw({}, { ...histogramFixture, nominal: zeros, band: null });
    expect(empty).toContain('no channel reaches into the skin');
  });
});

describe('chosenLevels', () => {
  it('takes up to four levels that are reached, from the surface down', () => {
    const depths = chosenLevels(histogramFixture).map(({ depthMm }) => depthMm);
    expect(depths.length).toBeGreaterThanOrEqual(3);
    expect(depths.length).toBeLessThanOrEqual(4);
    expect(depths[0]).toBe(0);
    expect(depths).toEqual(depths.toSorted((a, b) => a - b));
  });

  it('takes none that nothing reaches', () => {
    expect(chosenLevels({ ...histogramFixture, nominal: zeros, band: null })).toEqual([]);
  });
});
