import { depthQuantileOf, type LayerId } from '../model/index.ts';
import type { ZoneDose } from './zone-dose.ts';

/** A vertical cut through the middle of a zone, to scale. */
export interface SkinSection {
  readonly widthMm: number;
  readonly depthMm: number;
  /** Channels whose entry lies within half of this of the cut are drawn (mm). */
  readonly slabMm: number;
  readonly layers: readonly {
    readonly id: LayerId;
    readonly name: string;
    readonly topMm: number;
    readonly bottomMm: number;
  }[];
  readonly channels: readonly { readonly xMm: number; readonly depthMm: number }[];
  readonly radiusMm: number;
  readonly medianDepthMm: number;
}

const widestMm = 2.5;
const channelsWanted = 16;
const thickestSlabMm = 2;
const subcutisShownMm = 0.4;

/** The cut lies at the middle of the zone; its slab is as thick as it takes to meet enough channels to see them. */
export const skinSection = ({
  channels,
  rectangle,
  layers,
  zone,
  depths,
  sortedDepthsMm,
}: ZoneDose): SkinSection => {
  const widthMm = Math.min(widestMm, rectangle.widthMm);
  const density = channels.count / (zone.areaCm2 * 100);
  const slabMm = Math.min(
    thickestSlabMm,
    rectangle.heightMm,
    channelsWanted / Math.max(1e-9, density * widthMm),
  );
  const left = (rectangle.widthMm - widthMm) / 2;
  const middle = rectangle.heightMm / 2;
  const inCut: { xMm: number; depthMm: number }[] = [];
  for (let i = 0; i < channels.count; i += 1) {
    const x = (channels.xMm[i] ?? 0) - left;
    if (x < 0 || x > widthMm || Math.abs((channels.yMm[i] ?? 0) - middle) > slabMm / 2) continue;
    inCut.push({ xMm: x, depthMm: channels.depthMm[i] ?? 0 });
  }
  const deepestLayer = Math.max(...layers.map((layer) => layer.topMm));
  const depthMm = Math.max(deepestLayer + subcutisShownMm, ...depths.map((pass) => pass.protrusionMm + 0.1));
  return {
    widthMm,
    depthMm,
    slabMm,
    layers: layers.map(({ id, name, topMm, bottomMm }) => ({
      id,
      name,
      topMm,
      bottomMm: Math.min(bottomMm, depthMm),
    })),
    channels: inCut.toSorted((a, b) => a.xMm - b.xMm),
    radiusMm: channels.radiusMm,
    medianDepthMm: channels.count === 0 ? 0 : depthQuantileOf(sortedDepthsMm, 0.5),
  };
};
