import { html, type Markup } from '../markup.ts';
import { ink, typeface } from './figure-theme.ts';

/** Where a panel of a figure lies. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PanelGrid {
  readonly title: string;
  readonly description: string;
  /** What stands below all panels. */
  readonly foot: string;
  readonly panelHeight: number;
  readonly panels: readonly ((place: Place) => Markup)[];
}

const width = 760;
const columns = 2;
const gap = 10;
const footHeight = 28;

/** A figure of panels, two side by side. */
export const panelGrid = ({ title, description, foot, panelHeight, panels }: PanelGrid): Markup => {
  const rows = Math.ceil(panels.length / columns);
  const height = rows * (panelHeight + gap) + footHeight;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${height}"
    role="img"
    font-family="${typeface}"
    font-size="11"
  >
    <title>${title}</title>
    <desc>${description}</desc>
    ${panels.map((panel, i) =>
      panel({
        left: (i % columns) * (width / columns),
        top: Math.floor(i / columns) * (panelHeight + gap),
        width: width / columns,
        height: panelHeight,
      }),
    )}
    <text x="${width / 2}" y="${height - 9}" text-anchor="middle" font-size="12" fill="${ink}">${foot}</text>
  </svg>`;
};
