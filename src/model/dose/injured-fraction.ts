import type { Layer, LayerId } from '../skin/layers.ts';
import { holeAreaMm2, type Channels } from './channels.ts';

export interface InjuredLayer {
  readonly id: LayerId;
  /** Channel volume inside the layer per zone area (mm³/cm²). */
  readonly volumePerArea: number;
  /** Share of the layer’s volume; channels that overlap count each. NaN for the subcutis, which has no bottom. */
  readonly fraction: number;
}

/** Σ over layers of the volume inside each is the volume of all channels, each a cylinder of the hole’s radius. */
export const injuredLayers = (
  channels: Channels,
  layers: readonly Layer[],
  areaCm2: number,
): readonly InjuredLayer[] => {
  const hole = holeAreaMm2(channels.radiusMm);
  return layers.map(({ id, topMm, bottomMm }) => {
    let length = 0;
    for (const depth of channels.depthMm) length += Math.max(0, Math.min(depth, bottomMm) - topMm);
    const volumePerArea = (hole * length) / areaCm2;
    const thickness = bottomMm - topMm;
    return { id, volumePerArea, fraction: thickness === Infinity ? NaN : volumePerArea / (100 * thickness) };
  });
};
