import { convert, scalar } from '../quantities/index.ts';
import { bleedingShare, type Layer } from '../model/index.ts';
import type { Zone } from './plan.ts';
import type { Scenario } from './scenario.ts';

interface AfterNeedling {
  readonly zone: Zone;
  readonly layers: readonly Layer[];
  readonly depthMm: Float64Array;
  readonly radiusMm: number;
  readonly passStart: readonly number[];
  readonly scenario: Scenario;
}

/**
 * The pass (1 … n) after which the operator sees the clinical endpoint of a stepped prescription; undefined when it has
 * none or the last pass comes first. Endpoints are seen when enough channels per area bleed or pass the epidermis.
 */
export const endpointPass = (after: AfterNeedling): number | undefined => {
  const { zone, layers, passStart, depthMm, scenario } = after;
  if (zone.prescription.kind === 'fixed' || zone.prescription.clinicalEndpoint === 'none') return undefined;
  const p = scenario.parameters;
  const junctionMm = layers.find((layer) => layer.id === 'papillary-dermis')?.topMm ?? Infinity;
  const bleeding = zone.prescription.clinicalEndpoint === 'pinpoint-bleeding';
  const depthThatCounts = bleeding ? junctionMm + convert(p.loopDepth, 'um', 'mm') : junctionMm;
  const share = bleeding
    ? bleedingShare.of({
        loopDensity: p.loopDensity,
        channelRadius: scalar(after.radiusMm, 'mm'),
        loopDiameter: convert(p.loopDiameter, 'um', 'mm'),
      })
    : 1;
  const threshold = (bleeding ? p.visibleBleeding : p.visibleErythema) * zone.areaCm2;
  let counted = 0;
  for (let pass = 0; pass + 1 < passStart.length; pass += 1) {
    for (let i = passStart[pass] ?? 0; i < (passStart[pass + 1] ?? 0); i += 1) {
      if ((depthMm[i] ?? 0) >= depthThatCounts) counted += share;
    }
    if (counted >= threshold) return pass + 1;
  }
  return undefined;
};
