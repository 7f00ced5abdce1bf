import { describe, expect, it } from 'vitest';
import { sectionFixture } from '../fixture.case.ts';
import { golden } from '../golden.case.ts';
import { markupToString } from '../markup.ts';
import { skinSectionFrame } from './skin-section-frame.ts';
import { skinSectionFigure, type SkinSectionOptions } from './skin-section.ts';

const draw = (options: Partial<SkinSectionOptions> = {}, section = sectionFixture): string =>
  markupToString(skinSectionFigure(section, { phototype: 'II', seed: 7, ...options }));

const channelsOf = (svg: string): readonly (readonly number[])[] =>
  [...svg.matchAll(/class="channel"\s+d="([^"]*)"/g)].map((match) =>
    (match[1] ?? '')
      .split(/[A-Z ]/)
      .filter((part) => part !== '')
      .map(Number),
  );

describe('skinSectionFigure', () => {
  it('is drawn as committed', () => {
    const { committed, actual } = golden('skin-section.svg', draw({ cursorDepthMm: 0.6 }));
    expect(actual).toBe(committed);
  });

  it('draws every channel at its place, depth and width, at one scale', () => {
    const frame = skinSectionFrame(sectionFixture);
    const drawn = channelsOf(draw());
    const punctured = sectionFixture.channels.filter(({ depthMm }) => depthMm > 0);
    expect(drawn).toHaveLength(punctured.length);
    drawn.forEach(([left = 0, surface = 0, , tipX = 0, tipY = 0, right = 0], i) => {
      const { xMm, depthMm } = punctured[i] ?? { xMm: 0, depthMm: 0 };
      expect((tipX - frame.left) / frame.perMm).toBeCloseTo(xMm, 3);
      expect((tipY - surface) / frame.perMm).toBeCloseTo(depthMm, 3);
      expect((right - left) / frame.perMm).toBeCloseTo(2 * sectionFixture.radiusMm, 3);
    });
  });

  it('says by how much a channel too thin to see was widened', () => {
    expect(draw()).not.toContain('drawn ×');
    const thin = draw({}, { ...sectionFixture, radiusMm: 0.001 });
    const factor = Number(/channel width drawn ×(\d+)/.exec(thin)?.[1]);
    const [left = 0, , , , , right = 0] = channelsOf(thin)[0] ?? [];
    expect((right - left) / skinSectionFrame(sectionFixture).perMm).toBeCloseTo(0.002 * factor, 2);
  });

  it.each(['I', 'II', 'III', 'IV', 'V', 'VI', 'unknown'] as const)('draws phototype %s', (phototype) => {
    expect(draw({ phototype })).toContain('role="img"');
  });

  it('is the same for the same seed and another for another', () => {
    expect(draw({ seed: 3 })).toBe(draw({ seed: 3 }));
    expect(draw({ seed: 3 })).not.toBe(draw({ seed: 4 }));
  });

  it('keeps names of layers apart', () => {
    const names = sectionFixture.layers.map(({ name }) => name);
    const heights = [...draw().matchAll(/y="([\d.]+)"[^>]*>([^<]+)<\/text/g)]
      .filter((match) => names.includes((match[2] ?? '').trim()))
      .map((match) => Number(match[1]));
    expect(heights).toHaveLength(names.length);
    heights.slice(1).forEach((y, i) => expect(y - (heights[i] ?? 0)).toBeGreaterThanOrEqual(15));
  });

  it('leaves a cursor outside the section out', () => {
    expect(draw({ cursorDepthMm: 99 })).toBe(draw());
    expect(draw({ cursorDepthMm: 0.4 })).toContain('depth 0.40 mm');
  });

  it.each([0.4, 8.1])('stays readable for a cut %d mm deep', (depthMm) => {
    const layers = sectionFixture.layers.map((layer) =>
      layer.id === 'subcutis' ? { ...layer, bottomMm: depthMm } : layer,
    );
    const { perMm, left, right } = skinSectionFrame(
      { ...sectionFixture, depthMm, layers },
      { width: 420, height: 300 },
    );
    expect(right - left).toBeCloseTo(perMm * sectionFixture.widthMm, 9);
    expect(right - left).toBeGreaterThanOrEqual(110);
  });
});
