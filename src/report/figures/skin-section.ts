import type { Plan, SkinSection } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatNumber, withUnit } from '../number-format.ts';
import { accent, ground, ink, line, muted, textWidth, typeface } from './figure-theme.ts';
import { spread } from './label-placement.ts';
import { skinLayers } from './skin-layers.ts';
import { skinSectionFrame, type SkinSectionFrame } from './skin-section-frame.ts';
import { channelColour, channelEdge, skinTone } from './skin-tones.ts';

export interface SkinSectionOptions {
  readonly phototype: Plan['person']['phototype'];
  /** Seeds decoration only: waves, collagen, fat cells. */
  readonly seed: number;
  /** The cursor all figures share (mm). */
  readonly cursorDepthMm?: number;
  /** User units; the figure scales to the room it is given. */
  readonly width?: number;
  readonly height?: number;
}

/** A vertical cut to scale: one scale for width and depth. The decoration alone is drawn, the rest is data. */
export const skinSectionFigure = (section: SkinSection, options: SkinSectionOptions): Markup => {
  const frame = skinSectionFrame(section, options);
  const shown = section.channels.filter(({ depthMm }) => depthMm > 0);
  const widened = exaggeration(2 * section.radiusMm * frame.perMm);
  const median = medianName(section.medianDepthMm);
  const caption = captionOf(section, shown.length, options.seed);
  const names = section.layers.map((layer) => layer.name).join(', ');
  const { width, height, left, right, surface, bottom } = frame;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="skin-section"
    viewBox="0 0 ${round(width)} ${round(height)}"
    role="img"
    font-family="${typeface}"
    font-size="12"
    data-surface="${round(surface)}"
    data-left="${round(left)}"
    data-per-mm="${round(frame.perMm)}"
  >
    <title>Skin section</title>
    <desc>Vertical cut to scale. Layers from the surface down: ${names}. ${caption}; ${median}.</desc>
    <svg
      x="${round(left)}"
      y="${round(surface)}"
      width="${round(right - left)}"
      height="${round(bottom - surface)}"
      viewBox="${round(left)} ${round(surface)} ${round(right - left)} ${round(bottom - surface)}"
      overflow="hidden"
    >
      ${skinLayers(section.layers, frame, skinTone(options.phototype), options.seed)}
      ${shown.map(({ xMm, depthMm }) => channel(xMm, depthMm, section.radiusMm * widened, frame))}
    </svg>
    <path d="M${round(left)} ${round(surface)}H${round(right)}" stroke="${ink}" stroke-width="1" />
    ${layerNames(section, frame)} ${depthAxis(section.depthMm, frame)}
    ${levelLines(section.medianDepthMm, options.cursorDepthMm, frame)}
    <text x="${round(left)}" y="${round(bottom + 18)}" fill="${ink}">${caption}</text>
    <text x="${round(left)}" y="${round(bottom + 35)}" fill="${muted}">
      ${
        widened === 1
          ? 'channels and layers drawn at one scale'
          : `layers to scale; channel width drawn ×${String(widened)}`
      }
    </text>
    ${scaleBar(frame)}
  </svg>`;
};

const round = (value: number): number => Number(value.toFixed(2));

const captionOf = (section: SkinSection, count: number, seed: number): string => {
  const slab = withUnit(formatNumber(section.slabMm, section.slabMm < 0.095 ? 3 : 2), 'mm');
  return `${String(count)} ${count === 1 ? 'channel' : 'channels'} shown, slab ${slab} thick, seed ${String(seed)}`;
};

const thinnest = 1.5;

/** By how much a channel must be widened to be seen at all. */
const exaggeration = (drawnWidth: number): number =>
  drawnWidth >= thinnest || drawnWidth <= 0 ? 1 : Math.ceil(thinnest / drawnWidth);

/** A cylinder of the hole’s radius whose tip reaches the achieved depth. */
const channel = (xMm: number, depthMm: number, radiusMm: number, frame: SkinSectionFrame): Markup => {
  const x = frame.left + xMm * frame.perMm;
  const r = radiusMm * frame.perMm;
  const tip = frame.surface + depthMm * frame.perMm;
  const shoulder = Math.max(frame.surface, tip - 2 * r);
  const d = `M${(x - r).toFixed(2)} ${frame.surface.toFixed(2)}V${shoulder.toFixed(2)}L${x.toFixed(2)} ${tip.toFixed(2)}L${(x + r).toFixed(2)} ${shoulder.toFixed(2)}V${frame.surface.toFixed(2)}Z`;
  return html`<path
    class="channel"
    d="${d}"
    fill="${channelColour}"
    fill-opacity="0.72"
    stroke="${channelEdge}"
    stroke-width="0.8"
  />`;
};

const labelGap = 16;

const layerNames = (section: SkinSection, frame: SkinSectionFrame): readonly Markup[] => {
  const middles = section.layers.map(
    ({ topMm, bottomMm }) => frame.surface + ((topMm + bottomMm) / 2) * frame.perMm,
  );
  const heights = spread(middles, labelGap, frame.surface + 1, frame.bottom - 4);
  return section.layers.map(({ name }, i) => {
    const [middle, height] = [middles[i] ?? 0, heights[i] ?? 0];
    const leader = `M${round(frame.left - 16)} ${round(height)}L${round(frame.left - 9)} ${round(height)}L${round(frame.left - 2)} ${round(middle)}`;
    return html`<path d="${leader}" fill="none" stroke="${muted}" stroke-width="0.8" /><text
        x="${round(frame.left - 20)}"
        y="${round(height + 4)}"
        text-anchor="end"
        fill="${ink}"
        >${name}</text
      >`;
  });
};

const steps = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5] as const;

const depthAxis = (depthMm: number, frame: SkinSectionFrame): Markup => {
  const step = steps.find((candidate) => candidate * frame.perMm >= 26) ?? 5;
  const decimals = step < 0.1 ? 2 : step < 1 ? 1 : 0;
  const count = Math.floor(depthMm / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, i) => {
    const y = round(frame.surface + i * step * frame.perMm);
    return html`<path d="M${round(frame.right)} ${y}h5" stroke="${muted}" /><text
        x="${round(frame.right + 9)}"
        y="${y + 4}"
        fill="${muted}"
        >${formatNumber(i * step, decimals)}</text
      >`;
  });
  return html`<path
      d="M${round(frame.right)} ${round(frame.surface)}V${round(frame.bottom)}"
      stroke="${line}"
    /><text x="${round(frame.right + 9)}" y="${round(frame.surface - 11)}" fill="${muted}">mm</text
    ><g font-size="11.5">${ticks}</g>`;
};

const medianName = (depthMm: number): string =>
  `median achieved depth ${formatNumber(depthMm, 2)} mm, nominal`;

/** Median and cursor, each label on the side where the other line is not. */
const levelLines = (
  medianMm: number,
  cursorMm: number | undefined,
  frame: SkinSectionFrame,
): readonly Markup[] => {
  const deepest = (frame.bottom - frame.surface) / frame.perMm;
  const drawn = (depthMm: number | undefined): depthMm is number =>
    depthMm !== undefined && depthMm >= 0 && depthMm <= deepest;
  const clear = 46 / frame.perMm;
  const cursorBelow = drawn(cursorMm) && cursorMm > medianMm;
  const squeezed = cursorBelow && cursorMm - medianMm < clear;
  return [
    ...(medianMm > 0 && drawn(medianMm) ? [medianLine(medianMm, !squeezed, frame)] : []),
    ...(drawn(cursorMm) ? [cursorLine(cursorMm, cursorBelow, frame)] : []),
  ];
};

const medianLine = (depthMm: number, under: boolean, frame: SkinSectionFrame): Markup => {
  const long = medianName(depthMm);
  const name =
    textWidth(long, 12) + 24 < frame.right - frame.left ? long : long.replace('achieved depth ', '');
  return levelLine({ depthMm, name, side: 'right', under, colour: accent, dashes: '6 4' }, frame);
};

const cursorLine = (depthMm: number, under: boolean, frame: SkinSectionFrame): Markup => {
  const name = `depth ${formatNumber(depthMm, 2)} mm`;
  return levelLine({ depthMm, name, side: 'left', under, colour: ink, dashes: 'none' }, frame);
};

interface LevelLine {
  readonly depthMm: number;
  readonly name: string;
  readonly side: 'left' | 'right';
  readonly under: boolean;
  readonly colour: string;
  readonly dashes: string;
}

/** A line across the section with its name on a plate, so that it reads on every skin. */
const levelLine = (level: LevelLine, frame: SkinSectionFrame): Markup => {
  const y = round(frame.surface + level.depthMm * frame.perMm);
  const plate = textWidth(level.name, 12) + 12;
  const x = round(
    level.side === 'right' ? Math.max(frame.left + 2, frame.right - plate - 6) : frame.left + 6,
  );
  const under = level.under ? y + 23 <= frame.bottom : y - 23 < frame.surface;
  const top = under ? y + 5 : y - 23;
  const across = `M${round(frame.left)} ${y}H${round(frame.right)}`;
  return html`<path d="${across}" stroke="${ground}" stroke-width="3.4" stroke-opacity="0.75" /><path
      d="${across}"
      stroke="${level.colour}"
      stroke-width="1.5"
      stroke-dasharray="${level.dashes}"
    /><rect
      x="${x}"
      y="${round(top)}"
      width="${round(plate)}"
      height="18"
      rx="3"
      fill="${ground}"
      fill-opacity="0.95"
    /><text x="${round(x + plate / 2)}" y="${round(top + 13)}" text-anchor="middle" fill="${level.colour}"
      >${level.name}</text
    >`;
};

const scaleBar = (frame: SkinSectionFrame): Markup => {
  const micrometres = [1000, 500, 200, 100, 50, 20].find((um) => (um / 1000) * frame.perMm <= 120) ?? 10;
  const length = round((micrometres / 1000) * frame.perMm);
  const [start, y] = [round(frame.left), round(frame.surface - 13)];
  return html`<path
      d="M${start} ${y - 4}v8m0 -4h${length}m0 -4v8"
      fill="none"
      stroke="${ink}"
      stroke-width="1.2"
    /><text x="${round(start + length + 8)}" y="${y + 4}" fill="${ink}"
      >${formatNumber(micrometres, 0)} µm</text
    >`;
};
