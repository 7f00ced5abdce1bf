export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

/** Room for the switch of views, the two headings and the line of the cursor. */
const wordsHeight = 148;
/** The section’s own margins beside its skin, and above and below. */
const besideSkin = 190;
const aroundSkin = 70;
/** Below this the figures are drawn as if there were room and scaled down. */
const narrowestDrawn = 400;

const between = (value: number, low: number, high: number): number =>
  Math.round(Math.min(high, Math.max(low, value)));

/** Both figures fill the pane where it is high enough, else they keep a readable height and the pane scrolls. */
export const figureSizes = (
  room: FigureSize,
  cut: { readonly widthMm: number; readonly depthMm: number },
): { readonly section: FigureSize; readonly dose: FigureSize } | undefined => {
  if (room.width < 1) return undefined;
  const width = Math.max(narrowestDrawn, Math.round(room.width));
  const whole = aroundSkin + (cut.depthMm * (width - besideSkin)) / cut.widthMm;
  const free = room.height - wordsHeight;
  const section = between(whole, 200, Math.max(280, free * 0.62));
  return {
    section: { width, height: section },
    dose: { width, height: between(free - section, 250, 420) },
  };
};
