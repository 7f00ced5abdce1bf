import { depthQuantileOf, type Channels, type LayerId, type Rectangle } from '../model/index.ts';
import type { ZoneDose } from './zone-dose.ts';

/** A vertical cut through a zone, to scale. */
export interface SkinSection {
  readonly widthMm: number;
  readonly depthMm: number;
  /** Thickness of the slice of zone whose channels are drawn (mm). */
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

/**
 * One vertical plane cannot show a zone. The zone is tiled by slabs as wide as the picture and as thick as it takes, on
 * average, to meet enough channels; the tile with the median number of channels stands for all.
 */
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
  const tile = typicalTile(channels, rectangle, widthMm, slabMm);
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
    channels: tile,
    radiusMm: channels.radiusMm,
    medianDepthMm: channels.count === 0 ? 0 : depthQuantileOf(sortedDepthsMm, 0.5),
  };
};

type Drawn = SkinSection['channels'];

/** Channels of the tile that holds the median number of them, from left to right. */
const typicalTile = (
  { count, xMm, yMm, depthMm }: Channels,
  zone: Rectangle,
  widthMm: number,
  slabMm: number,
): Drawn => {
  const columns = Math.floor(zone.widthMm / widthMm + 1e-9);
  const rows = Math.floor(zone.heightMm / slabMm + 1e-9);
  const tiles = Array.from({ length: columns * rows }, (): Drawn[number][] => []);
  for (let i = 0; i < count; i += 1) {
    const x = xMm[i] ?? 0;
    const column = Math.floor(x / widthMm);
    const row = Math.floor((yMm[i] ?? 0) / slabMm);
    if (column >= columns || row >= rows) continue;
    tiles[row * columns + column]?.push({ xMm: x - column * widthMm, depthMm: depthMm[i] ?? 0 });
  }
  const byCount = tiles.toSorted((a, b) => a.length - b.length);
  return (byCount[Math.floor(tiles.length / 2)] ?? []).toSorted((a, b) => a.xMm - b.xMm);
};
