import { boundsWords, shareWords, type GoalEntry } from '../goal-words.ts';
import { html, type Markup } from '../markup.ts';
import { formatSignificant } from '../number-format.ts';
import { formatUnit } from '../unit-format.ts';
import { accent, ground, ink, line, muted, textWidth, typeface } from './figure-theme.ts';
import { hatch } from './hatch.ts';
import { linearAxis } from './linear-axis.ts';

/** Left, a number line for each goal; right, two bars for its shares of the scenarios. In user units. */
const width = 760;
const rowHeight = 92;
const top = 46;
const strip = { left: 8, right: 452, height: 24 } as const;
const bars = { label: 484, left: 552, right: 706, height: 13 } as const;

interface Scale {
  readonly x: (value: number) => number;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Every goal against nominal and sampled scenarios, one row each on its own scale. */
export const goalScenariosFigure = (entries: readonly GoalEntry[]): Markup => {
  const height = top + rowHeight * entries.length;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="goal-scenarios"
    viewBox="0 0 ${width} ${height}"
    role="img"
    font-family="${typeface}"
    font-size="12"
  >
    <title>Goals and scenarios</title>
    <desc>
      ${entries.map(
        ({ title, goal }) =>
          `${title}, ${goal.zone}: desired in ${shareWords(goal.desiredShare)}, tolerated in ${shareWords(goal.toleratedShare)} of scenarios. `,
      )}
    </desc>
    ${legend()} ${entries.map((entry, i) => row(entry, top + i * rowHeight))}
  </svg>`;
};

const round = (value: number): number => Number(value.toFixed(2));

const row = (entry: GoalEntry, y: number): Markup => {
  const { goal, title, unit } = entry;
  const scale = scaleOf(entry);
  const stripTop = y + 30;
  const shown = formatUnit(unit);
  return html`<g>
    <path d="M0 ${y}H${width}" stroke="${line}" />
    <text x="${strip.left}" y="${y + 20}" fill="${ink}" font-weight="650">
      ${title}${shown === '' ? '' : `, ${shown}`}
      <tspan fill="${muted}" font-weight="400">${goal.zone}</tspan>
    </text>
    ${region(goal.tolerated, scale, stripTop, 'tolerated')}
    ${region(goal.desired, scale, stripTop, 'desired')}
    <path d="M${strip.left} ${stripTop + strip.height}H${strip.right}" stroke="${muted}" stroke-width="0.8" />
    ${scale.ticks.map(
      (tick) =>
        html`<path d="M${round(scale.x(tick))} ${stripTop + strip.height}v4" stroke="${muted}" /><text
            x="${round(scale.x(tick))}"
            y="${stripTop + strip.height + 17}"
            text-anchor="middle"
            fill="${muted}"
            >${formatSignificant(tick)}</text
          >`,
    )}
    ${spread(entry, scale, stripTop + strip.height / 2)} ${shareBar(entry, 'desired', y + 18)}
    ${shareBar(entry, 'tolerated', y + 54)}
  </g>`;
};

/** Wide enough for everything drawn on the line. */
const scaleOf = ({ goal, indicator }: GoalEntry): Scale => {
  const { desired, tolerated, nominal, worst } = goal;
  const values = [
    nominal,
    worst ?? nominal,
    ...(indicator?.band ? [indicator.band.low90, indicator.band.high90] : []),
    ...[desired.atLeast, desired.atMost, tolerated.atLeast, tolerated.atMost].filter(
      (bound) => bound !== undefined,
    ),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most > least ? 0.1 * (most - least) : Math.max(1e-9, 0.5 * Math.abs(most));
  const low = least >= 0 ? Math.max(0, least - room) : least - room;
  const high = most + room;
  const axis = linearAxis([low, high], [strip.left, strip.right]);
  return { x: axis.at, low, high, ticks: axis.ticks(5) };
};

const region = (
  { atLeast, atMost }: GoalEntry['goal']['desired'],
  { x, low, high }: Scale,
  y: number,
  kind: 'desired' | 'tolerated',
): Markup => {
  const from = round(x(Math.max(low, atLeast ?? low)));
  const to = round(x(Math.min(high, atMost ?? high)));
  if (to <= from) return html`<g></g>`;
  const [wide, foot] = [round(to - from), y + strip.height];
  // A side without a bound stays open.
  const edge =
    `M${from} ${y}H${to}M${from} ${foot}H${to}` +
    (atLeast === undefined ? '' : `M${from} ${y}V${foot}`) +
    (atMost === undefined ? '' : `M${to} ${y}V${foot}`);
  return kind === 'desired'
    ? html`<rect x="${from}" y="${y}" width="${wide}" height="${strip.height}" fill="${ground}" /><rect
          x="${from}"
          y="${y}"
          width="${wide}"
          height="${strip.height}"
          fill="${accent}"
          fill-opacity="0.24"
        /><path d="${edge}" stroke="${accent}" fill="none" />`
    : html`<path
          d="${hatch(from, y, to, foot)}"
          stroke="${accent}"
          stroke-opacity="0.55"
          stroke-width="0.9"
          fill="none"
        /><path d="${edge}" stroke="${accent}" stroke-opacity="0.6" stroke-width="0.8" fill="none" />`;
};

const spread = ({ goal, indicator }: GoalEntry, { x }: Scale, y: number): readonly Markup[] => {
  const at = (value: number): number => round(x(value));
  const band = indicator?.band;
  return [
    ...(band
      ? [
          html`<path d="M${at(band.low90)} ${y}H${at(band.high90)}" stroke="${ground}" stroke-width="5" />
            <path d="M${at(band.low90)} ${y}H${at(band.high90)}" stroke="${ink}" stroke-width="2" />
            <path d="M${at(band.low50)} ${y}H${at(band.high50)}" stroke="${ink}" stroke-width="6.5" />
            ${medianMark(at(band.median), y)}`,
        ]
      : []),
    nominalMark(at(goal.nominal), y),
    ...(goal.worst === null ? [] : [worstMark(at(goal.worst), y)]),
  ];
};

const medianMark = (x: number, y: number): Markup =>
  html`<path d="M${x} ${y - 9}v18" stroke="${ground}" stroke-width="5" /><path
      d="M${x} ${y - 9}v18"
      stroke="${ink}"
      stroke-width="1.8"
    />`;

const nominalMark = (x: number, y: number): Markup =>
  html`<circle cx="${x}" cy="${y}" r="4.2" fill="${ground}" stroke="${ink}" stroke-width="1.6" />`;

const worstMark = (x: number, y: number): Markup => {
  const cross = `M${round(x - 4.5)} ${y - 4.5}l9 9M${round(x - 4.5)} ${y + 4.5}l9 -9`;
  return html`<path d="${cross}" stroke="${ground}" stroke-width="5" /><path
      d="${cross}"
      stroke="${ink}"
      stroke-width="2"
    />`;
};

const shareBar = ({ goal, unit }: GoalEntry, kind: 'desired' | 'tolerated', y: number): Markup => {
  const share = kind === 'desired' ? goal.desiredShare : goal.toleratedShare;
  const end = round(bars.left + (share ?? 0) * (bars.right - bars.left));
  return html`<text x="${bars.label}" y="${y + 11}" fill="${ink}">${kind}</text>
    <text x="${bars.label}" y="${y + 23}" fill="${muted}" font-size="10.5">
      ${boundsWords(goal[kind], unit)}
    </text>
    ${
      share === null
        ? html`<text x="${bars.left + 24}" y="${y + 11}" fill="${muted}">not sampled</text>`
        : html`<rect
              x="${bars.left}"
              y="${y}"
              width="${bars.right - bars.left}"
              height="${bars.height}"
              fill="none"
              stroke="${line}"
            />${filled(kind, end, y)}<text
              x="${width}"
              y="${y + 11}"
              text-anchor="end"
              fill="${ink}"
              font-weight="650"
              >${shareWords(share)}</text
            >`
    }`;
};

const filled = (kind: 'desired' | 'tolerated', end: number, y: number): Markup =>
  kind === 'desired'
    ? html`<path d="M${bars.left} ${y}H${end}v${bars.height}H${bars.left}Z" fill="${accent}" />`
    : html`<path
          d="M${bars.left} ${y}H${end}v${bars.height}H${bars.left}Z"
          fill="${accent}"
          fill-opacity="0.14"
          stroke="${accent}"
        /><path d="${hatch(bars.left, y, end, y + bars.height)}" stroke="${accent}" fill="none" />`;

/** What each mark means, drawn with the mark itself. */
const legend = (): Markup => {
  const y = 12;
  const box = (x: number): Markup =>
    html`<rect
      x="${x}"
      y="${y - 6}"
      width="20"
      height="12"
      fill="${accent}"
      fill-opacity="0.24"
      stroke="${accent}"
    />`;
  const hatched = (x: number): Markup =>
    html`<path d="${hatch(x, y - 6, x + 20, y + 6)}" stroke="${accent}" stroke-width="0.9" fill="none" /><rect
        x="${x}"
        y="${y - 6}"
        width="20"
        height="12"
        fill="none"
        stroke="${accent}"
        stroke-width="0.8"
      />`;
  const interval = (x: number): Markup =>
    html`<path d="M${x} ${y}h30" stroke="${ink}" stroke-width="2" /><path
        d="M${x + 9} ${y}h12"
        stroke="${ink}"
        stroke-width="6.5"
      />${medianMark(x + 15, y)}`;
  const items: readonly {
    readonly mark: (x: number) => Markup;
    readonly wide: number;
    readonly text: string;
  }[] = [
    { mark: box, wide: 20, text: 'desired' },
    { mark: hatched, wide: 20, text: 'tolerated' },
    { mark: interval, wide: 30, text: 'median, 50 %, 90 %' },
    { mark: (x) => nominalMark(x + 5, y), wide: 10, text: 'nominal' },
    { mark: (x) => worstMark(x + 5, y), wide: 10, text: 'worst scenario' },
  ];
  const placed = items.map((item, i) => ({
    ...item,
    x:
      strip.left +
      items.slice(0, i).reduce((sum, { wide, text }) => sum + wide + 24 + textWidth(text, 11.5), 0),
  }));
  return html`${placed.map(
      ({ mark, wide, text, x }) =>
        html`${mark(round(x))}<text x="${round(x + wide + 6)}" y="${y + 4}" fill="${muted}" font-size="11.5"
            >${text}</text
          >`,
    )}<text x="${bars.label}" y="${top - 8}" fill="${muted}">share of scenarios</text>`;
};
