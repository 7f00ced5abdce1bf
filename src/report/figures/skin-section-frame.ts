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
  /** The part of the cut that is shown (mm along the cut). */
  readonly fromMm: number;
  readonly toMm: number;
}

const gutter = { left: 132, right: 58, top: 24, bottom: 50 } as const;

/**
 * Depth sets the scale; the middle of the cut that fits is shown. A cut too narrow to fill half the width is
 * enlarged, and the figure grows downwards.
 */
export const skinSectionFrame = (
  section: SkinSection,
  options: { readonly width?: number; readonly height?: number } = {},
): SkinSectionFrame => {
  const { width = 760, height = 430 } = options;
  const roomX = Math.max(160, width - gutter.left - gutter.right);
  const roomY = Math.max(120, height - gutter.top - gutter.bottom);
  const perMm = Math.max(roomY / section.depthMm, (0.5 * roomX) / section.widthMm);
  const shownMm = Math.min(section.widthMm, roomX / perMm);
  const fromMm = (section.widthMm - shownMm) / 2;
  const bottom = gutter.top + section.depthMm * perMm;
  return {
    width: gutter.left + roomX + gutter.right,
    height: bottom + gutter.bottom,
    left: gutter.left,
    surface: gutter.top,
    right: gutter.left + shownMm * perMm,
    bottom,
    perMm,
    fromMm,
    toMm: fromMm + shownMm,
  };
};
