import type { RecordedQuantity } from '../../numerics/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatSignificant } from '../number-format.ts';
import { formatUnit } from '../unit-format.ts';
import { accent, ground, ink, line, muted, textWidth } from './figure-theme.ts';
import { linearAxis, type LinearAxis } from './linear-axis.ts';
import { logAxis } from './log-axis.ts';
import { polyline, type Point } from './polyline.ts';
import { thinned } from './thinned.ts';
import { tickLabels } from './tick-labels.ts';

/** A point in time that is marked in every panel. */
export interface TimeMark {
  readonly kind: 'jump' | 'event';
  readonly time: number;
}

/** The part of a figure that shows one quantity over the time all panels share. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PanelTimes {
  /** One a value. */
  readonly values: readonly number[];
  /** The axis for a panel between two abscissae; times it has no place for give NaN. */
  readonly axisBetween: (left: number, right: number) => LinearAxis;
  readonly marks: readonly TimeMark[];
  /** Index of the value at the cursor. */
  readonly cursor?: number;
}

const margin = { left: 62, right: 20, top: 26, bottom: 24 } as const;
/** Room of a panel for its curve, as a share of the range of the values. */
const headroom = 0.06;
/** Nearer to each other than this share of their size, values are one and the same. */
const indistinct = 1e-10;
/** Decades shown below the highest value. */
const mostDecades = 1e-15;

/** Beyond these sizes sums and products of a few values leave the doubles; what is smaller counts as 0. */
const largest = 1e290;
const smallest = 1e-290;

const round = (value: number): number => Number(value.toFixed(2));

const drawable = (value: number): number => {
  if (!(Math.abs(value) <= largest)) return Number.NaN;
  return Math.abs(value) < smallest ? 0 : value;
};

const linearRange = (values: readonly number[]): readonly [number, number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= indistinct * size) {
    const half = size > 0 ? 0.1 * size : 1;
    return [low - half, high + half];
  }
  const room = headroom * (high - low);
  return [low >= 0 && low < room ? 0 : low - room, high + room];
};

/** On a logarithmic axis only what is above 0 has a place. */
const valueAxis = (
  values: readonly number[],
  isLog: boolean,
  ends: readonly [number, number],
): LinearAxis & { readonly least: number } => {
  const positive = values.filter((value) => value > 0);
  if (!isLog || positive.length === 0) return { ...linearAxis(linearRange(values), ends), least: -Infinity };
  const high = Math.max(...positive);
  const low = Math.max(Math.min(...positive), mostDecades * high);
  const least = high - low <= indistinct * high ? low / 3 : low;
  return { ...logAxis([least, high > least ? high * 1.2 : high * 3], ends), least };
};

/** The curve in pieces: it breaks where there is nothing to draw. */
const pieces = (points: readonly (Point | undefined)[]): readonly (readonly Point[])[] => {
  const list: Point[][] = [[]];
  for (const point of points) {
    if (point === undefined) list.push([]);
    else list.at(-1)?.push(point);
  }
  return list.filter((piece) => piece.length > 0);
};

/** Cut to fit a room, at the end. */
const fitted = (text: string, room: number, size: number): string => {
  if (textWidth(text, size) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return letters.length === 0 ? '' : `${letters.join('').trimEnd()}…`;
};

const markLine = (
  { kind, time }: TimeMark,
  x: LinearAxis,
  top: number,
  bottom: number,
): Markup | readonly Markup[] => {
  const at = x.at(time);
  if (!Number.isFinite(at)) return [];
  return html`<path
    d="M${round(at)} ${top}V${bottom}"
    stroke="${muted}"
    stroke-width="0.8"
    stroke-dasharray="${kind === 'event' ? '2 3' : '1 0'}"
    stroke-opacity="0.7"
  />`;
};

/** Abscissae of the two ends of the time axis. */
export const plotBetween = ({
  left,
  width,
}: Pick<PanelPlace, 'left' | 'width'>): readonly [number, number] => [
  left + margin.left,
  left + width - margin.right,
];

export const trajectoryPanel = (
  { name, meaning, unit, values: recorded }: RecordedQuantity,
  times: PanelTimes,
  isLog: boolean,
  place: PanelPlace,
): Markup => {
  const [left, right] = plotBetween(place);
  const [top, bottom] = [place.top + margin.top, place.top + place.height - margin.bottom];
  const x = times.axisBetween(left, right);
  const values = recorded.map(drawable);
  const finite = values.filter((value) => !Number.isNaN(value));
  const y = valueAxis(finite, isLog, [bottom, top]);
  const points = values.map((value, i): Point | undefined => {
    const point = { x: x.at(times.values[i] as number), y: y.at(value) };
    return value >= y.least && Number.isFinite(point.x) && Number.isFinite(point.y) ? point : undefined;
  });
  const [xTicks, yTicks] = [x.ticks(place.width < 380 ? 4 : 5), finite.length === 0 ? [] : y.ticks(3)];
  const [xLabels, yLabels] = [tickLabels(xTicks), tickLabels(yTicks)];
  const here = times.cursor === undefined ? undefined : points[times.cursor];
  const shownUnit = formatUnit(unit);
  const atCursor = times.cursor === undefined ? undefined : recorded[times.cursor];
  const reading =
    atCursor === undefined
      ? shownUnit
      : `${formatSignificant(atCursor, 4)}${shownUnit === '' ? '' : ` ${shownUnit}`}`;
  const room = right - left - 1.1 * textWidth(name, 13) - textWidth(reading, 12) - 20;
  return html`<g>
    <text x="${left}" y="${place.top + 16}" fill="${muted}"
      ><tspan fill="${ink}" font-weight="650" font-size="13">${name}</tspan
      ><tspan dx="8">${fitted(meaning, room, 12)}</tspan></text
    >
    <text
      x="${right}"
      y="${place.top + 16}"
      text-anchor="end"
      fill="${atCursor === undefined ? muted : ink}"
      font-weight="${atCursor === undefined ? 400 : 600}"
      >${reading}</text
    >
    ${yTicks.map(
      (tick, i) =>
        html`<path d="M${left} ${round(y.at(tick))}H${right}" stroke="${line}" stroke-width="0.8" /><text
            x="${left - 6}"
            y="${round(y.at(tick) + 4)}"
            text-anchor="end"
            fill="${muted}"
            font-size="11"
            >${yLabels[i] ?? ''}</text
          >`,
    )}
    <path d="M${left} ${bottom}H${right}" stroke="${muted}" stroke-width="0.8" />
    ${xTicks.map(
      (tick, i) =>
        html`<path d="M${round(x.at(tick))} ${bottom}v4" stroke="${muted}" /><text
            x="${round(x.at(tick))}"
            y="${bottom + 16}"
            text-anchor="middle"
            fill="${muted}"
            font-size="11"
            >${xLabels[i] ?? ''}</text
          >`,
    )}
    ${times.marks.map((mark) => markLine(mark, x, top, bottom))}
    ${pieces(points).map(
      (piece) =>
        html`<path
          d="${piece.length === 1 ? dot(piece[0] as Point) : polyline(thinned(piece))}"
          fill="none"
          stroke="${accent}"
          stroke-width="1.8"
          stroke-linejoin="round"
          stroke-linecap="round"
        />`,
    )}
    ${here === undefined ? [] : cursorAt(here, top, bottom)}
  </g>`;
};

const dot = ({ x, y }: Point): string => `M${round(x)},${round(y)}h0.01`;

const cursorAt = ({ x, y }: Point, top: number, bottom: number): Markup =>
  html`<path d="M${round(x)} ${top}V${bottom}" stroke="${ink}" stroke-width="1" /><circle
      cx="${round(x)}"
      cy="${round(y)}"
      r="3.5"
      fill="${accent}"
      stroke="${ground}"
      stroke-width="1.5"
    />`;
