import type { RecordedQuantity, SolutionRecord } from '../../numerics/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatSignificant } from '../number-format.ts';
import { formatUnit } from '../unit-format.ts';
import { ink, typeface } from './figure-theme.ts';
import { linearAxis, type LinearAxis } from './linear-axis.ts';
import { logAxis } from './log-axis.ts';
import { plotBetween, trajectoryPanel, type PanelTimes, type TimeMark } from './trajectory-panel.ts';

export interface TrajectoriesOptions {
  /** Distances from the start laid out by their logarithm, and values likewise. */
  readonly logTime?: boolean;
  readonly logValues?: boolean;
  /** User units; panels stand side by side as they fit. */
  readonly width?: number;
  /** Index of the recorded time that all panels have their cursor at. */
  readonly cursor?: number;
}

const narrowestPanel = 330;
const panelHeight = 176;
const footHeight = 26;
const gap = 8;
/** Beyond so many of a kind, marks would hide the curves. */
const mostMarks = 24;

/** Every state and every output over time, a panel each on its own scale. */
export const trajectoriesFigure = (
  record: SolutionRecord,
  { logTime = false, logValues = false, width = 760, cursor }: TrajectoriesOptions = {},
): Markup => {
  const quantities = quantitiesOf(record);
  const { columns, panelWidth } = layout(record, width);
  const rows = Math.ceil(quantities.length / columns);
  const height = rows * (panelHeight + gap) + footHeight;
  const times = panelTimes(record, logTime, cursor);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="trajectories"
    viewBox="0 0 ${width} ${height}"
    role="img"
    font-family="${typeface}"
    font-size="12"
  >
    <title>${record.system}: solution over time</title>
    <desc>${description(record)}</desc>
    ${quantities.map((quantity, i) =>
      trajectoryPanel(quantity, times, logValues, {
        left: (i % columns) * panelWidth,
        top: Math.floor(i / columns) * (panelHeight + gap),
        width: panelWidth,
        height: panelHeight,
      }),
    )}
    <text x="${width - 20}" y="${height - 8}" text-anchor="end" fill="${ink}">
      ${timeWords(record, logTime, times.marks)}
    </text>
  </svg>`;
};

const quantitiesOf = ({ states, outputs }: SolutionRecord): readonly RecordedQuantity[] => [
  ...states,
  ...outputs,
];

const layout = (
  record: SolutionRecord,
  width: number,
): { readonly columns: number; readonly panelWidth: number } => {
  const most = quantitiesOf(record).length;
  const columns = Math.max(1, Math.min(most, Math.floor(width / narrowestPanel)));
  return { columns, panelWidth: width / columns };
};

/** Index of the recorded time drawn nearest to an abscissa of the figure; none for a record without times. */
export const recordedTimeAt = (
  record: SolutionRecord,
  { logTime = false, width = 760 }: TrajectoriesOptions,
  abscissa: number,
): number | undefined => {
  const { panelWidth } = layout(record, width);
  const { values, axisBetween } = panelTimes(record, logTime, undefined);
  const axis = axisBetween(...plotBetween({ left: 0, width: panelWidth }));
  const inPanel = abscissa - panelWidth * Math.floor(abscissa / panelWidth);
  let nearest: number | undefined;
  let least = Infinity;
  values.forEach((time, i) => {
    const distance = Math.abs(axis.at(time) - inPanel);
    if (distance < least) [nearest, least] = [i, distance];
  });
  return nearest;
};

const panelTimes = (
  { time, jumps, events }: SolutionRecord,
  isLog: boolean,
  cursor: number | undefined,
): PanelTimes => {
  const { start, end, values } = time;
  const last = values.at(-1) ?? start;
  const reached = last > start ? last : end;
  const first = values.find((value) => value > start) ?? reached;
  const marks: readonly TimeMark[] = [
    ...jumps.map((at): TimeMark => ({ kind: 'jump', time: at })),
    ...(events.length > mostMarks
      ? []
      : events.map((event): TimeMark => ({ kind: 'event', time: event.time }))),
  ].filter((mark) => mark.time > start && mark.time <= reached);
  return {
    values,
    marks,
    axisBetween: (left, right): LinearAxis => {
      if (!isLog || !(first < reached)) return linearAxis([start, reached], [left, right]);
      const axis = logAxis([first - start, reached - start], [left, right]);
      return { ...axis, at: (value) => (value > start ? axis.at(value - start) : Number.NaN) };
    },
    ...(cursor === undefined ? {} : { cursor }),
  };
};

const timeWords = ({ time }: SolutionRecord, isLog: boolean, marks: readonly TimeMark[]): string => {
  const unit = formatUnit(time.unit);
  const axis =
    isLog && time.start !== 0 ? `time since ${formatSignificant(time.start)} ${unit}` : `time (${unit})`;
  const jumps = marks.some(({ kind }) => kind === 'jump') ? '; full lines: jumps' : '';
  const events = marks.some(({ kind }) => kind === 'event') ? '; dotted lines: events' : '';
  return `${axis}${jumps}${events}`;
};

const description = ({ time, states, outputs }: SolutionRecord): string => {
  const unit = formatUnit(time.unit);
  const last = time.values.at(-1) ?? time.start;
  const courses = [...states, ...outputs].map(({ name, values, unit: code }) => {
    const [from, to] = [values[0], values.at(-1)];
    const shown = formatUnit(code);
    return from === undefined || to === undefined
      ? `${name}: no value`
      : `${name} from ${formatSignificant(from)} to ${formatSignificant(to)}${shown === '' ? '' : ` ${shown}`}`;
  });
  return `From ${formatSignificant(time.start)} to ${formatSignificant(last)} ${unit}. ${courses.join('; ')}.`;
};
