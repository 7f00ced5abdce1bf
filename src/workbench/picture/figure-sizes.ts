export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

/** Room for the two headings and the line of the cursor. */
const wordsHeight = 104;
/** The section’s own margins beside and above its skin. */
const besideSkin = 190;
const aboveSkin = 74;
/** Below this the figures are drawn as if there were room and scaled down. */
const narrowestDrawn = 460;

const between = (value: number, low: number, high: number): number =>
  Math.round(Math.min(high, Math.max(low, value)));

/**
 * Both figures fill the pane where it is high enough, else they keep a readable height and the pane scrolls. The
 * section is as high as it takes to show a few millimetres of the cut.
 */
export const figureSizes = (
  room: FigureSize,
  skinDepthMm: number,
): { readonly section: FigureSize; readonly dose: FigureSize } | undefined => {
  if (room.width < 1) return undefined;
  const width = Math.max(narrowestDrawn, Math.round(room.width));
  const shownMm = width < 560 ? 2 : 2.6;
  const wanted = aboveSkin + (skinDepthMm * (width - besideSkin)) / shownMm;
  const free = room.height - wordsHeight;
  const section = between(wanted, 240, Math.max(260, free * 0.62));
  return {
    section: { width, height: section },
    dose: { width, height: between(free - section, 250, 420) },
  };
};
