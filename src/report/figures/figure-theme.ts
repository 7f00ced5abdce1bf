/** Colours a page may set; alone, a figure follows the reader’s light or dark scheme. */
export const ink = 'var(--ink, light-dark(#1C2024, #E9E7E2))';
export const muted = 'var(--muted, light-dark(#50565D, #A9AEB4))';
export const line = 'var(--line, light-dark(#DAD7D0, #353A40))';
export const ground = 'var(--ground, light-dark(#FBFAF8, #15181B))';
export const accent = 'var(--accent, light-dark(#0F6E74, #5CC0C4))';

/** From shallow to deep: even steps of lightness from teal to violet, each at least 3 : 1 on its ground. */
export const depthColours = [
  'var(--depth-1, light-dark(#24908C, #C5EBD0))',
  'var(--depth-2, light-dark(#2B6F9B, #7FD3C3))',
  'var(--depth-3, light-dark(#3B4A92, #58AFCB))',
  'var(--depth-4, light-dark(#3C1D5E, #8C8FE0))',
] as const;

export const typeface =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', system-ui, sans-serif";

/** Room a text takes at a size: no font can be measured here, so the width of a wide humanist sans is taken. */
export const textWidth = (text: string, size: number): number => Array.from(text).length * size * 0.56;
