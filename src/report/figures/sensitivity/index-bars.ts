import type { Estimate } from '../../../numerics/index.ts';
import { html, type Markup } from '../../markup.ts';
import { accent, ink, line, muted } from '../figure-theme.ts';
import { linearAxis, type LinearAxis } from '../linear-axis.ts';
import { panelGrid, type Place } from '../panel-grid.ts';
import { horizontalScale, panelTitle, placed, type Plot } from '../plot-frame.ts';

export interface IndexBar {
  readonly name: string;
  readonly first: Estimate;
  readonly total: Estimate;
}

export interface IndexPanel {
  readonly title: string;
  readonly bars: readonly IndexBar[];
}

const rowHeight = 22;
const labelRoom = 160;

/** First and total indices with their intervals, a panel each output. */
export const indexBarsFigure = (title: string, panels: readonly IndexPanel[]): Markup => {
  const most = Math.max(1, ...panels.map(({ bars }) => bars.length));
  return panelGrid({
    title,
    description: panels.map(inWords).join(' '),
    foot: 'share of the variance; full bar: of the factor alone; open bar: with all it acts together with; lines: 95 % intervals',
    panelHeight: 26 + most * rowHeight + 22,
    panels: panels.map((panel) => (place) => indexPanel(panel, place)),
  });
};

const inWords = ({ title, bars }: IndexPanel): string =>
  `${title}: ${bars.map(({ name, first, total }) => `${name} ${first.value.toFixed(2)} alone, ${total.value.toFixed(2)} in total`).join(', ')}.`;

const indexPanel = ({ title, bars }: IndexPanel, { left, top, width, height }: Place): Markup => {
  const plot: Plot = {
    left: left + labelRoom,
    right: left + width - 16,
    top: top + 26,
    bottom: top + height - 22,
  };
  const largest = Math.max(0.1, ...bars.map(({ total }) => Math.min(1, total.high)));
  const x = linearAxis([0, largest], [plot.left, plot.right]);
  const ticks = x.ticks(4);
  return html`<g>
    ${panelTitle(title, left + 8, top)}
    ${ticks.map(
      (tick) => html`<path d="M${placed(x.at(tick))} ${plot.top}V${plot.bottom}" stroke="${line}" />`,
    )}
    ${horizontalScale(x, plot, ticks)}
    ${bars.map(({ name, first, total }, i) => {
      const y = plot.top + i * rowHeight;
      return html`<text x="${plot.left - 6}" y="${y + 15}" text-anchor="end" fill="${ink}">${name}</text
        >${bar(x, total, [y + 3, largest], 'none')}${bar(x, first, [y + 11, largest], accent)}`;
    })}
  </g>`;
};

/** What lies below 0 is not drawn, nor what lies beyond the axis. */
const bar = (
  x: LinearAxis,
  { value, low, high }: Estimate,
  [y, most]: readonly [number, number],
  fill: string,
): Markup => {
  const start = placed(x.at(0));
  const end = (share: number): number => placed(x.at(Math.max(0, Math.min(share, most))));
  return html`<rect
      x="${start}"
      y="${y}"
      width="${placed(end(value) - start)}"
      height="7"
      fill="${fill}"
      stroke="${accent}"
    /><path
      d="M${end(low)} ${y + 3.5}H${end(high)}"
      stroke="${fill === 'none' ? muted : ink}"
      stroke-width="1.4"
    />`;
};
