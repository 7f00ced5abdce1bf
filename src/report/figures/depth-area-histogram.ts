import type { ReportedHistogram } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatNumber, formatSignificant } from '../number-format.ts';
import { depthColours, ground, ink, line, muted, textWidth, typeface } from './figure-theme.ts';
import { chosenLevels, nearestLevel, type LevelCurve } from './histogram-levels.ts';
import { overlap, type Box } from './label-placement.ts';
import { linearAxis, type LinearAxis } from './linear-axis.ts';
import { polyline, type Point } from './polyline.ts';

export interface DepthAreaHistogramOptions {
  /** The cursor all figures share (mm); the level nearest to it is drawn bold. */
  readonly cursorDepthMm?: number;
  /** User units; the figure scales to the room it is given. */
  readonly width?: number;
  readonly height?: number;
}

interface DrawnCurve extends LevelCurve {
  readonly name: string;
  readonly colour: string;
  readonly atCursor: boolean;
}

interface Axes {
  readonly densities: readonly number[];
  readonly x: LinearAxis;
  readonly y: LinearAxis;
}

const margin = { left: 52, right: 18, top: 30, bottom: 46 } as const;

/** Share of zone area with at least so many channels per area, one curve a depth. */
export const depthAreaHistogramFigure = (
  histogram: ReportedHistogram,
  { cursorDepthMm, width = 760, height = 300 }: DepthAreaHistogramOptions = {},
): Markup => {
  const curves = drawnCurves(histogram, cursorDepthMm);
  const last = lastColumn(curves);
  const densities = histogram.densities.slice(0, last + 1);
  const most = densities.at(-1) ?? 1;
  const window = `(${formatSignificant(histogram.windowCm2)} cm² window)`;
  const unit = `local density, channels/cm² ${window}`;
  const unitLines = textWidth(unit, 12) < width - 24 ? [unit] : ['local density, channels/cm²', window];
  const [right, bottom] = [width - margin.right, height - margin.bottom - 16 * (unitLines.length - 1)];
  const x = linearAxis([0, most > 0 ? most : 1], [margin.left, right]);
  const y = linearAxis([0, 1], [bottom, margin.top]);
  const axes: Axes = { densities, x, y };
  const legend = legendOf(histogram);
  const depths = curves.map((curve) => curve.name).join(', ');
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="depth-area-histogram"
    viewBox="0 0 ${width} ${height}"
    role="img"
    font-family="${typeface}"
    font-size="12"
  >
    <title>Depth–area histogram</title>
    <desc>
      Share of zone area against ${unit}, for channels reaching ${depths === '' ? 'no depth' : depths};
      ${legend.long}.
    </desc>
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        html`<path
            d="M${margin.left} ${round(y.at(share))}H${right}"
            stroke="${line}"
            stroke-width="${share === 0 ? 1.2 : 0.8}"
          /><text x="${margin.left - 8}" y="${round(y.at(share) + 4)}" text-anchor="end" fill="${muted}"
            >${formatNumber(100 * share, 0)} %</text
          >`,
    )}
    ${x
      .ticks(width < 520 ? 4 : 8)
      .map(
        (density) =>
          html`<path d="M${round(x.at(density))} ${bottom}v5" stroke="${muted}" /><text
              x="${round(x.at(density))}"
              y="${bottom + 18}"
              text-anchor="middle"
              fill="${muted}"
              >${formatSignificant(density)}</text
            >`,
      )}
    <text x="4" y="14" fill="${ink}">share of zone area</text>
    <text x="${right}" y="14" text-anchor="end" fill="${muted}">
      ${textWidth(legend.long, 12) + 140 < width ? legend.long : legend.short}
    </text>
    ${unitLines.map(
      (text, i) =>
        html`<text x="${right}" y="${bottom + 38 + 16 * i}" text-anchor="end" fill="${ink}">${text}</text>`,
    )}
    ${curves.map((curve) => bandOf(curve, axes))} ${curves.map((curve) => lineOf(curve, axes))}
    ${labels(curves, axes)}
    ${curves.length === 0 ? html`<text x="${round((margin.left + right) / 2)}" y="${round(y.at(0.5))}" text-anchor="middle" fill="${muted}">no channel reaches into the skin</text>` : []}
  </svg>`;
};

const legendOf = ({ band }: ReportedHistogram): { readonly long: string; readonly short: string } =>
  band === null
    ? { long: 'lines: nominal, no scenario sampled', short: 'nominal' }
    : { long: 'lines: median; bands: central 90 % of scenarios', short: 'median and 90 % band' };

const round = (value: number): number => Number(value.toFixed(2));

const drawnCurves = (histogram: ReportedHistogram, cursorDepthMm?: number): readonly DrawnCurve[] => {
  const chosen = chosenLevels(histogram);
  const atCursor = cursorDepthMm === undefined ? undefined : nearestLevel(histogram, cursorDepthMm);
  const decimals = decimalsOf(histogram.depthsMm);
  const last = depthColours.length - 1;
  const curves = chosen.map((curve, i) => ({
    ...curve,
    name: nameOf(curve, decimals),
    colour:
      depthColours[chosen.length < 2 ? last : Math.floor((i * last) / (chosen.length - 1) + 0.5)] ?? ink,
    atCursor: curve.row === atCursor?.row,
  }));
  if (atCursor === undefined || curves.some((curve) => curve.atCursor)) return curves;
  return [...curves, { ...atCursor, name: nameOf(atCursor, decimals), colour: ink, atCursor: true }];
};

const visible = 0.004;

const lastColumn = (curves: readonly LevelCurve[]): number => {
  const ends = curves.map(({ share, high90 }) => (high90 ?? share).findLastIndex((value) => value > visible));
  return Math.max(1, ...ends.map((end) => end + 1));
};

const along = (shares: readonly number[], { densities, x, y }: Axes): readonly Point[] =>
  densities.map((density, i) => ({ x: x.at(density), y: y.at(shares[i] ?? 0) }));

const bandOf = ({ low90, high90, colour }: DrawnCurve, axes: Axes): Markup | readonly Markup[] => {
  if (low90 === undefined || high90 === undefined) return [];
  return html`<path
    d="${polyline([...along(high90, axes), ...along(low90, axes).toReversed()])}Z"
    fill="${colour}"
    fill-opacity="0.13"
    stroke="${colour}"
    stroke-opacity="0.4"
    stroke-width="0.7"
  />`;
};

const lineOf = (curve: DrawnCurve, axes: Axes): Markup =>
  html`<path
    d="${polyline(along(curve.share, axes))}"
    fill="none"
    stroke="${curve.colour}"
    stroke-width="${curve.atCursor ? 3 : 1.8}"
    stroke-linejoin="round"
  />`;

const nameOf = ({ depthMm }: LevelCurve, decimals: number): string =>
  depthMm === 0 ? 'any depth' : `≥ ${formatNumber(depthMm, decimals)} mm`;

/** As many as tell neighbouring levels apart. */
const decimalsOf = ([first = 0, second = 1]: readonly number[]): number => (second - first < 0.0999 ? 2 : 1);

const heights = [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26, 0.82, 0.18, 0.9, 0.1] as const;

/** Room for the stroke that says which curve a name belongs to. */
const swatch = 16;

/** Each name beside its own curve, at the first height where it meets no other name and no other line. */
const labels = (curves: readonly DrawnCurve[], axes: Axes): readonly Markup[] => {
  const placed: Box[] = [];
  return curves.map((curve) => {
    const { name } = curve;
    const wide = swatch + textWidth(name, 12) + 8;
    const lines = curves.flatMap((other) => points(other, axes));
    const candidates = ['right', 'left'].flatMap((side) =>
      heights.map((height): Box => {
        const onRight = side === 'right';
        const x = crossing(curve, height, axes) + (onRight ? 6 : -6 - wide);
        const y = axes.y.at(height) + (onRight ? -7 : 7);
        return { left: x, right: x + wide, top: y - 8, bottom: y + 8 };
      }),
    );
    const cost = (box: Box): number =>
      100 * placed.filter((other) => overlap(box, other)).length +
      (box.left < axes.x.at(0) || box.right > axes.x.at(axes.densities.at(-1) ?? 1) ? 50 : 0) +
      lines.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
    const best = candidates.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    placed.push(best);
    const middle = round((best.top + best.bottom) / 2);
    return html`<path
        d="M${round(best.left + 2)} ${middle}h${swatch - 4}"
        stroke="${curve.colour}"
        stroke-width="${curve.atCursor ? 3 : 2.2}"
      /><text
        x="${round(best.left + swatch + 2)}"
        y="${round(best.bottom - 4)}"
        fill="${ink}"
        font-weight="${curve.atCursor ? 700 : 400}"
        stroke="${ground}"
        stroke-width="3"
        stroke-opacity="0.85"
        paint-order="stroke"
        >${name}</text
      >`;
  });
};

/** Density at which a falling curve passes a height. */
const crossing = ({ share }: LevelCurve, height: number, { densities, x }: Axes): number => {
  const top = share[0] ?? 0;
  const level = Math.min(height, top);
  const i = Math.max(
    1,
    share.findIndex((value) => value < level),
  );
  const [high, low] = [share[i - 1] ?? 0, share[i] ?? 0];
  const part = high === low ? 0 : Math.max(0, Math.min(1, (high - level) / (high - low)));
  const [from, to] = [densities[i - 1] ?? 0, densities[i] ?? densities[i - 1] ?? 0];
  return x.at(from + part * (to - from));
};

/** A curve as points close enough that none slips between two of them through a label. */
const points = (curve: LevelCurve, { densities, x, y }: Axes): readonly Point[] =>
  densities.slice(1).flatMap((density, k) => {
    const [from, high, low] = [densities[k] ?? 0, curve.share[k] ?? 0, curve.share[k + 1] ?? 0];
    return Array.from({ length: 12 }, (_, j) => ({
      x: x.at(from + (j / 12) * (density - from)),
      y: y.at(high + (j / 12) * (low - high)),
    }));
  });
