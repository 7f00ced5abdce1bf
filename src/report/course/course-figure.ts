import type { CourseCurve, CourseRecord, ReportedQuantity } from '../../planning/index.ts';
import { accent, ink, line, muted, textWidth, typeface } from '../figures/figure-theme.ts';
import { linearAxis, type LinearAxis } from '../figures/linear-axis.ts';
import type { Place } from '../figures/panel-grid.ts';
import { polyline, type Point } from '../figures/polyline.ts';
import { thinned } from '../figures/thinned.ts';
import { tickLabels } from '../figures/tick-labels.ts';
import { html, type Markup } from '../markup.ts';
import { cellLines } from '../wrapped-columns.ts';
import { curveTitle } from './course-words.ts';

export interface CurveFigureOptions {
  readonly width?: number;
  readonly height?: number;
}

const panel = { width: 300, height: 116 } as const;
const margin = { left: 44, right: 12, top: 8, bottom: 20 } as const;
const daysAMonth = 365.25 / 12;
const headroom = 0.06;

const round = (value: number): number => Number(value.toFixed(1));

/** A band is cut where it would flatten the rest: at so many times the range of its middle half. */
const mostOfBand = 3;

const rangeOf = ({ nominal, band }: CourseCurve): readonly [number, number] => {
  const inner = band === null ? nominal : [...nominal, ...band.low50, ...band.high50];
  const [low, high] = [Math.min(...inner), Math.max(...inner)];
  const reach = mostOfBand * (high - low);
  const outer = band === null ? inner : [...inner, ...band.low90, ...band.high90];
  const bottom = Math.max(Math.min(...outer), low - reach);
  const top = Math.min(Math.max(...outer), high + reach);
  if (top - bottom <= 1e-9 * Math.max(1, Math.abs(top))) {
    const half = 0.1 * Math.max(Math.abs(top), 1e-3);
    return [bottom - half, top + half];
  }
  const room = headroom * (top - bottom);
  return [bottom >= 0 && bottom < room ? 0 : bottom - room, top + room];
};

const area = (upper: readonly Point[], lower: readonly Point[]): string =>
  `${polyline(thinned(upper))}L${polyline([...thinned(lower)].reverse()).slice(1)}Z`;

interface Plot {
  readonly x: LinearAxis;
  readonly y: LinearAxis;
  readonly top: number;
  readonly bottom: number;
}

const points = (
  values: readonly number[],
  days: readonly number[],
  { x, y, top, bottom }: Plot,
): readonly Point[] =>
  values.map((value, k) => ({
    x: x.at(days[k] as number),
    y: Math.min(bottom, Math.max(top, y.at(value))),
  }));

/** One curve over the months of a course, sessions as fine lines. */
const curveGroup = (
  curve: CourseCurve,
  { days, sessions }: Pick<CourseRecord, 'days' | 'sessions'>,
  place: Place,
): Markup => {
  const [left, right] = [place.left + margin.left, place.left + place.width - margin.right];
  const [top, bottom] = [place.top + margin.top, place.top + place.height - margin.bottom];
  const end = days.at(-1) ?? 1;
  const x = linearAxis([0, end], [left, right]);
  const y = linearAxis(rangeOf(curve), [bottom, top]);
  const plot = { x, y, top, bottom };
  const months = Array.from({ length: Math.floor(end / daysAMonth / 3) + 1 }, (_, k) => 3 * k);
  const ticks = y.ticks(3);
  const labels = tickLabels(ticks);
  const { nominal, band } = curve;
  const shown = (values: readonly number[]): readonly Point[] => points(values, days, plot);
  return html`<g>
    ${ticks.map(
      (tick, i) =>
        html`<path d="M${left} ${round(y.at(tick))}H${right}" stroke="${line}" stroke-width="0.8" /><text
            x="${left - 5}"
            y="${round(y.at(tick) + 4)}"
            text-anchor="end"
            fill="${muted}"
            font-size="11"
            >${labels[i] ?? ''}</text
          >`,
    )}
    ${sessions.map(
      (day) =>
        html`<path
          d="M${round(x.at(day))} ${top}V${bottom}"
          stroke="${muted}"
          stroke-width="0.6"
          stroke-opacity="0.55"
        />`,
    )}
    <path d="M${left} ${bottom}H${right}" stroke="${muted}" stroke-width="0.8" />
    ${months.map(
      (month) =>
        html`<text
          x="${round(x.at(month * daysAMonth))}"
          y="${bottom + 14}"
          text-anchor="middle"
          fill="${muted}"
          font-size="11"
          >${month}</text
        >`,
    )}
    ${
      band === null
        ? []
        : html`<path
              d="${area(shown(band.high90), shown(band.low90))}"
              fill="${accent}"
              fill-opacity="0.16"
            /><path
              d="${area(shown(band.high50), shown(band.low50))}"
              fill="${accent}"
              fill-opacity="0.26"
            /><path
              d="${polyline(thinned(shown(band.median)))}"
              fill="none"
              stroke="${accent}"
              stroke-width="1.8"
              stroke-linejoin="round"
            />`
    }
    <path
      d="${polyline(thinned(shown(nominal)))}"
      fill="none"
      stroke="${band === null ? accent : ink}"
      stroke-width="${band === null ? 1.8 : 1}"
      stroke-dasharray="${band === null ? '1 0' : '3 3'}"
      stroke-linejoin="round"
    />
  </g>`;
};

/** One curve as a figure of its own, to stand below its title. Months stand below. */
export const courseCurveFigure = (
  record: CourseRecord,
  zone: number,
  quantity: ReportedQuantity,
  { width = panel.width, height = panel.height }: CurveFigureOptions = {},
): Markup => {
  const curve = curveOf(record, zone, quantity.id);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="course-curve"
    viewBox="0 0 ${width} ${height}"
    role="img"
    font-family="${typeface}"
  >
    <title>${quantity.title} over ${Math.floor((record.days.at(-1) ?? 0) / daysAMonth + 0.5)} months</title>
    ${curveGroup(curve, record, { left: 0, top: 0, width, height })}
  </svg>`;
};

const curveOf = ({ zones }: CourseRecord, zone: number, id: string): CourseCurve => {
  const curve = zones[zone]?.curves.find(({ quantity }) => quantity === id);
  if (curve === undefined) throw new RangeError(`no curve of ${id}`);
  return curve;
};

const columns = 4;
const headHeight = 24;
const title = { left: 8, size: 12, lineHeight: 15 } as const;
/** Bold letters are wider than others by so much. */
const bold = 1.25;
const lettersALine = Math.floor(
  (panel.width - title.left - margin.right) / (bold * textWidth('n', title.size)),
);

/** Every curve of every zone as small multiples, as much room above each as the longest title takes. */
export const courseFigure = (record: CourseRecord): Markup => {
  const titles = record.quantities.map((quantity) => cellLines(curveTitle(quantity), lettersALine));
  const titleHeight = title.lineHeight * Math.max(...titles.map((lines) => lines.length));
  const rowHeight = titleHeight + panel.height;
  const zoneHeight = headHeight + Math.ceil(record.quantities.length / columns) * rowHeight;
  const [width, height] = [columns * panel.width, record.zones.length * zoneHeight + 20];
  const drawn = record.zones.map(({ id }, z) => {
    const top = z * zoneHeight;
    return html`<text x="${title.left}" y="${top + 17}" fill="${ink}" font-size="14" font-weight="650"
        >${id}</text
      >${record.quantities.map((quantity, i) => {
        const left = (i % columns) * panel.width;
        const plotTop = top + headHeight + Math.floor(i / columns) * rowHeight + titleHeight;
        const lines = titles[i] ?? [];
        return html`${lines.map(
          (line, k) =>
            html`<text
              x="${left + title.left}"
              y="${plotTop - (lines.length - 1 - k) * title.lineHeight}"
              fill="${ink}"
              font-size="${title.size}"
              font-weight="650"
              >${line}</text
            >`,
        )}${curveGroup(curveOf(record, z, quantity.id), record, { left, top: plotTop, ...panel })}`;
      })}`;
  });
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="course"
    viewBox="0 0 ${width} ${height}"
    role="img"
    font-family="${typeface}"
  >
    <title>Healing course: ${record.plan.title}</title>
    ${drawn}
    <text x="${width - margin.right}" y="${height - 6}" text-anchor="end" fill="${muted}" font-size="11">
      months from the first session; upright lines: sessions
    </text>
  </svg>`;
};
