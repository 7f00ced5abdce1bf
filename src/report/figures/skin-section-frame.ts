import type { SkinSection } from '../../planning/index.ts';

/** Where a section lies inside its figure, in user units. One scale for width and depth. */
export interface SkinSectionFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly surface: number;
  readonly right: number;
  readonly bottom: number;
  readonly perMm: number;
}

const gutter = { left: 132, right: 58, top: 26, bottom: 44 } as const;

const tallest = 640;

/** The whole cut as large as fits. A deep, narrow cut keeps half the width and the figure grows downwards. */
export const skinSectionFrame = (
  section: SkinSection,
  options: { readonly width?: number; readonly height?: number } = {},
): SkinSectionFrame => {
  const { width = 760, height = tallest } = options;
  const roomX = Math.max(160, width - gutter.left - gutter.right);
  const roomY = Math.max(120, height - gutter.top - gutter.bottom);
  const perMm = Math.max(
    Math.min(roomX / section.widthMm, roomY / section.depthMm),
    (0.5 * roomX) / section.widthMm,
  );
  const left = gutter.left + (roomX - section.widthMm * perMm) / 2;
  const bottom = gutter.top + section.depthMm * perMm;
  return {
    width: gutter.left + roomX + gutter.right,
    height: bottom + gutter.bottom,
    left,
    surface: gutter.top,
    right: left + section.widthMm * perMm,
    bottom,
    perMm,
  };
};
