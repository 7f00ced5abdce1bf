import { bleedingShare, holeAreaMm2 } from '../../model/index.ts';
import { convert, scalar } from '../../quantities/index.ts';
import type { Scenario } from '../scenario.ts';
import type { ZoneDose } from '../zone-dose.ts';

/** What one session does to one zone, per area of skin. */
export interface ZoneInjury {
  readonly puncturedFraction: number;
  /** Volume of all channels per area (mm³/mm²); channels that overlap count each. */
  readonly injuredVolumeMm: number;
  /** The part of it below the capillary loops, in channels that bleed. */
  readonly bledVolumeMm: number;
  readonly channelRadiusUm: number;
}

const lengthBelow = (depthMm: Float64Array, topMm: number): number => {
  let length = 0;
  for (const depth of depthMm) length += Math.max(0, depth - topMm);
  return length;
};

export const injuryOf = (dose: ZoneDose, { parameters: p }: Scenario): ZoneInjury => {
  const { channels, layers, zone, puncturedFraction } = dose;
  const { depthMm, radiusMm } = channels;
  const perArea = holeAreaMm2(radiusMm) / (100 * zone.areaCm2);
  const junctionMm = layers.find(({ id }) => id === 'papillary-dermis')?.topMm ?? Infinity;
  const bleeding = bleedingShare.of({
    loopDensity: p.loopDensity,
    channelRadius: scalar(radiusMm, 'mm'),
    loopDiameter: convert(p.loopDiameter, 'um', 'mm'),
  });
  return {
    puncturedFraction,
    injuredVolumeMm: perArea * lengthBelow(depthMm, 0),
    bledVolumeMm: bleeding * perArea * lengthBelow(depthMm, junctionMm + convert(p.loopDepth, 'um', 'mm')),
    channelRadiusUm: convert(scalar(radiusMm, 'mm'), 'mm', 'um'),
  };
};
