import type { ElementaryEffect } from '../../../numerics/index.ts';
import { html, type Markup } from '../../markup.ts';
import { accent, ink, muted, textWidth } from '../figure-theme.ts';
import { overlap, type Box } from '../label-placement.ts';
import { linearAxis } from '../linear-axis.ts';
import { panelGrid, type Place } from '../panel-grid.ts';
import { horizontalScale, panelTitle, placed, verticalScale, type Plot } from '../plot-frame.ts';

export interface EffectPoint extends Pick<ElementaryEffect, 'muStar' | 'sigma'> {
  readonly name: string;
  /** Followed further. */
  readonly survives: boolean;
}

export interface EffectsPanel {
  readonly title: string;
  readonly points: readonly EffectPoint[];
}

const named = 6;
const headroom = 1.08;

/** Mean size of the effects of each factor against how much they differ, a panel each output. */
export const effectsFigure = (title: string, panels: readonly EffectsPanel[]): Markup =>
  panelGrid({
    title,
    description: panels.map(inWords).join(' '),
    foot: 'across: µ*, mean size of the effects; up: σ, how much they differ; dashes: σ = µ*; grey: does not survive',
    panelHeight: 220,
    panels: panels.map((panel) => (place) => effectsPanel(panel, place)),
  });

const largestFirst = (points: readonly EffectPoint[]): readonly EffectPoint[] =>
  points.toSorted((a, b) => b.muStar - a.muStar);

const inWords = ({ title, points }: EffectsPanel): string => {
  const first = largestFirst(points).slice(0, named);
  return `${title}: ${first.map(({ name, muStar }) => `${name} ${muStar.toFixed(3)}`).join(', ')}.`;
};

const axisEnd = (sizes: readonly number[]): number => headroom * Math.max(...sizes) || 1;

const effectsPanel = ({ title, points }: EffectsPanel, { left, top, width, height }: Place): Markup => {
  const plot: Plot = {
    left: left + 52,
    right: left + width - 14,
    top: top + 26,
    bottom: top + height - 22,
  };
  const most = {
    x: axisEnd(points.map(({ muStar }) => muStar)),
    y: axisEnd(points.map(({ sigma }) => sigma)),
  };
  const x = linearAxis([0, most.x], [plot.left, plot.right]);
  const y = linearAxis([0, most.y], [plot.bottom, plot.top]);
  const diagonal = Math.min(most.x, most.y);
  const others = points.filter(({ survives }) => !survives);
  const survivors = points.filter(({ survives }) => survives);
  const at = ({ muStar, sigma }: EffectPoint): string => `${placed(x.at(muStar))} ${placed(y.at(sigma))}`;
  const dots = (shown: readonly EffectPoint[], colour: string): Markup =>
    html`<path
      d="${shown.map((point) => `M${at(point)}h0`).join('')}"
      stroke="${colour}"
      stroke-width="5"
      stroke-linecap="round"
      stroke-opacity="0.75"
      fill="none"
    />`;
  return html`<g>
    ${panelTitle(title, plot.left, top)} ${verticalScale(y, plot, 3)} ${horizontalScale(x, plot, x.ticks(5))}
    <path
      d="M${plot.left} ${plot.bottom}L${placed(x.at(diagonal))} ${placed(y.at(diagonal))}"
      stroke="${muted}"
      stroke-dasharray="3 4"
    />
    ${dots(others, muted)} ${dots(survivors, accent)}
    ${labelsOf(
      largestFirst(points).map(({ name, muStar, sigma }) => ({ name, x: x.at(muStar), y: y.at(sigma) })),
      plot,
    )}
  </g>`;
};

interface Named {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Names of the first points, each left out where it would lie on a point, on another name or beyond the plot. */
const labelsOf = (points: readonly Named[], plot: Plot): readonly Markup[] => {
  const taken = points.map(({ x, y }): Box => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  return points.slice(0, named).flatMap(({ name, x, y }) => {
    const width = textWidth(name, 10.5);
    const free = [0, -8, 8]
      .flatMap((shift) => [x + 5, x - 5 - width].map((left) => boxAt(left, y + shift, width)))
      .find(
        (box) =>
          box.left >= plot.left &&
          box.right <= plot.right + 14 &&
          box.top >= plot.top - 6 &&
          box.bottom <= plot.bottom &&
          !taken.some((other) => overlap(box, other)),
      );
    if (free === undefined) return [];
    taken.push(free);
    return [
      html`<text x="${placed(free.left)}" y="${placed(free.bottom - 1.5)}" font-size="10.5" fill="${ink}"
        >${name}</text
      >`,
    ];
  });
};

const boxAt = (left: number, y: number, width: number): Box => ({
  left,
  right: left + width,
  top: y - 5,
  bottom: y + 5,
});
