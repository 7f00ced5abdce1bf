import { html, type Markup } from '../../markup.ts';
import { accent, ink, muted } from '../figure-theme.ts';
import { spread } from '../label-placement.ts';
import { linearAxis } from '../linear-axis.ts';
import { logAxis } from '../log-axis.ts';
import { panelGrid, type Place } from '../panel-grid.ts';
import { horizontalScale, panelTitle, placed, verticalScale, type Plot } from '../plot-frame.ts';
import { polyline } from '../polyline.ts';

export interface ConvergenceLine {
  readonly name: string;
  /** One for each number of rows. */
  readonly values: readonly number[];
  /** Of the last value. */
  readonly low: number;
  readonly high: number;
}

export interface ConvergencePanel {
  readonly title: string;
  readonly rows: readonly number[];
  readonly lines: readonly ConvergenceLine[];
}

/** Indices from ever more rows, a panel each output. */
export const indexConvergenceFigure = (title: string, panels: readonly ConvergencePanel[]): Markup =>
  panelGrid({
    title,
    description: panels.map(inWords).join(' '),
    foot: 'across: rows N; up: total index; upright lines: 95 % intervals from all rows',
    panelHeight: 190,
    panels: panels.map((panel) => (place) => convergencePanel(panel, place)),
  });

const inWords = ({ title, lines }: ConvergencePanel): string =>
  `${title}: ${lines.map(({ name, values }) => `${name} ${values.map((value) => value.toFixed(2)).join(', ')}`).join('; ')}.`;

const convergencePanel = (
  { title, rows, lines }: ConvergencePanel,
  { left, top, width, height }: Place,
): Markup => {
  const plot: Plot = {
    left: left + 46,
    right: left + width - 150,
    top: top + 26,
    bottom: top + height - 22,
  };
  const most = 1.05 * Math.max(0.1, ...lines.flatMap(({ values, high }) => [...values, high]));
  const x = logAxis([rows[0] ?? 1, rows.at(-1) ?? 2], [plot.left + 10, plot.right - 10]);
  const y = linearAxis([0, most], [plot.bottom, plot.top]);
  const end = x.at(rows.at(-1) ?? 2);
  const sorted = lines.toSorted((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
  const labels = spread(
    sorted.map(({ values }) => y.at(values.at(-1) ?? 0)),
    12,
    plot.top,
    plot.bottom,
  );
  return html`<g>
    ${panelTitle(title, left + 8, top)} ${verticalScale(y, plot, 3)} ${horizontalScale(x, plot, rows)}
    ${sorted.map(({ name, values, low, high }, i) => {
      const shift = 4 * (i - (sorted.length - 1) / 2);
      return html`<path
          d="${polyline(values.map((value, at) => ({ x: x.at(rows[at] ?? 1), y: y.at(value) })))}"
          fill="none"
          stroke="${accent}"
          stroke-width="1.6"
        /><path
          d="M${placed(end + shift)} ${placed(y.at(Math.max(0, low)))}V${placed(y.at(high))}"
          stroke="${muted}"
          stroke-width="1.2"
        /><path
          d="M${placed(plot.right)} ${placed(y.at(values.at(-1) ?? 0))}L${placed(plot.right + 7)} ${placed(labels[i] ?? 0)}"
          stroke="${muted}"
          stroke-width="0.7"
        /><text x="${placed(plot.right + 10)}" y="${placed((labels[i] ?? 0) + 4)}" fill="${ink}"
          >${name}</text
        >`;
    })}
  </g>`;
};
