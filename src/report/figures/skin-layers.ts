import type { SkinSection } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import type { SkinSectionFrame } from './skin-section-frame.ts';
import {
  boundary,
  capillaryLoops,
  decoration,
  fatCells,
  fibres,
  nuclei,
  wavyDepth,
  type Patch,
  type Scale,
} from './skin-texture.ts';
import { vesselColour, type SkinTone } from './skin-tones.ts';

type Layer = SkinSection['layers'][number];

/** How far the upper boundary of a layer swings, and over which length (mm). */
const waves: Readonly<Record<Layer['id'], readonly [number, number]>> = {
  'stratum-corneum': [0, 1],
  'viable-epidermis': [0.0015, 0.12],
  'papillary-dermis': [0.03, 0.16],
  'reticular-dermis': [0.018, 0.3],
  subcutis: [0.03, 0.7],
};

/** Layers from the surface down, each painted over the one above from its upper boundary on. */
export const skinLayers = (
  layers: readonly Layer[],
  frame: SkinSectionFrame,
  tone: SkinTone,
  seed: number,
): readonly Markup[] => {
  const scale: Scale = {
    x: (mm) => frame.left + mm * frame.perMm,
    y: (mm) => frame.surface + mm * frame.perMm,
    perMm: frame.perMm,
  };
  return layers.map((layer, i) => {
    const above = layers[i - 1];
    const [most, wavelength] = waves[layer.id];
    const room =
      above === undefined ? 0 : 0.4 * Math.min(above.bottomMm - above.topMm, layer.bottomMm - layer.topMm);
    const stream = decoration(seed, layer.id);
    const roof = wavyDepth(stream.split('boundary'), layer.topMm, Math.min(most, room), wavelength);
    const patch: Patch = {
      leftMm: 0,
      rightMm: (frame.right - frame.left) / frame.perMm,
      topMm: layer.topMm,
      bottomMm: layers[i + 1] === undefined ? layer.bottomMm + 0.1 : layer.bottomMm + 0.04,
    };
    const floor = `L${frame.right.toFixed(1)} ${frame.bottom.toFixed(1)}H${frame.left.toFixed(1)}Z`;
    const area = boundary(roof, patch, scale) + floor;
    return html`<path
        d="${area}"
        fill="${tone.fill[layer.id]}"
      />${insideOf(layer, patch, roof, scale, tone, seed)}`;
  });
};

const stroke = (d: string, colour: string, width: number, opacity: number): Markup =>
  html`<path
    d="${d}"
    fill="none"
    stroke="${colour}"
    stroke-width="${width}"
    stroke-opacity="${opacity}"
    stroke-linecap="round"
  />`;

const insideOf = (
  layer: Layer,
  patch: Patch,
  roof: (xMm: number) => number,
  scale: Scale,
  tone: SkinTone,
  seed: number,
): readonly Markup[] => {
  const stream = decoration(seed, layer.id).split('inside');
  const colour = tone.texture[layer.id];
  const shownMm = patch.rightMm - patch.leftMm;
  switch (layer.id) {
    case 'stratum-corneum':
      return [stroke(fibres(stream, patch, scale, Math.max(0.05, shownMm / 60), 9), colour, 0.6, 0.5)];
    case 'viable-epidermis':
      return [stroke(nuclei(stream, patch, scale, Math.max(0.017, shownMm / 150)), colour, 1.7, 0.75)];
    case 'papillary-dermis':
      return [
        stroke(fibres(stream, patch, scale, Math.max(0.04, shownMm / 60), 2), colour, 0.7, 0.55),
        stroke(
          capillaryLoops(stream.split('loops'), patch, roof, scale, Math.max(0.085, shownMm / 40)),
          vesselColour,
          1.1,
          0.85,
        ),
        stroke(boundary(roof, patch, scale), tone.basal, 1.6, 0.8),
      ];
    case 'reticular-dermis':
      return [stroke(fibres(stream, patch, scale, Math.max(0.11, shownMm / 30), 2.6), colour, 1.3, 0.75)];
    case 'subcutis':
      return [stroke(fatCells(stream, patch, scale, Math.max(0.1, shownMm / 40)), colour, 0.9, 0.8)];
  }
};
