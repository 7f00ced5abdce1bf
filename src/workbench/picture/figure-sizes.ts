interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for the two headings and the line of the cursor. */
const wordsHeight = 100;

const between = (value: number, low: number, high: number): number =>
  Math.round(Math.min(high, Math.max(low, value)));

/** Both figures fill the pane where it is high enough, else they keep a readable height and the pane scrolls. */
export const figureSizes = (
  width: number,
  height: number,
): { readonly section: Size; readonly dose: Size } | undefined => {
  if (width < 1) return undefined;
  const free = height - wordsHeight;
  const section = between(free * 0.58, 280, Math.max(280, width * 0.62));
  return {
    section: { width: Math.round(width), height: section },
    dose: { width: Math.round(width), height: between(free - section, 240, 380) },
  };
};
