import type { Device, Site } from '../catalogue/index.ts';
import { convert, scalar, unknown, type Scalar } from '../quantities/index.ts';
import {
  channelRadius,
  drawDepths,
  grip,
  indentation,
  layersOf,
  punctureForce,
  valueAt,
  type Channels,
  type DepthDistribution,
  type Layer,
  type Rectangle,
} from '../model/index.ts';
import { endpointPass } from './clinical-endpoint.ts';
import { sideMm } from './facts.ts';
import { toleranceParameter } from './instrument.ts';
import { motionOf, type Motion } from './motion.ts';
import { depthsOfPasses, type Zone } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';
import type { Scenario } from './scenario.ts';
import { supportOf } from './tool.ts';

/** One zone after one session of one scenario. */
export interface ZonePunctures {
  readonly zone: Zone;
  readonly rectangle: Rectangle;
  readonly layers: readonly Layer[];
  /** Passes made: fewer than prescribed where the clinical endpoint was reached before. */
  readonly passes: number;
  /** Whether the clinical endpoint of the prescription was reached; absent where it has none. */
  readonly endpointReached?: boolean;
  /** Needle contacts, whether they punctured or not. */
  readonly contacts: number;
  readonly handSpeedMmPerS: number;
  readonly contactSeconds: number;
  /** Needle strokes per second; 0 for drums and stamps. */
  readonly rateHz: number;
  readonly sweptShare: number;
  readonly channels: Channels;
  /** The distribution each pass’s depths were drawn from. */
  readonly depths: readonly DepthDistribution[];
}

/** Channels of every zone of a plan in one scenario. */
export const placePunctures = (resolved: ResolvedPlan, scenario: Scenario): readonly ZonePunctures[] =>
  resolved.zones.map(({ zone, site }) => puncture(zone, site, resolved.device, scenario));

const puncture = (zone: Zone, site: Site, device: Device, scenario: Scenario): ZonePunctures => {
  const rectangle = { widthMm: sideMm(zone), heightMm: sideMm(zone) };
  const passDepths = depthsOfPasses(zone.prescription);
  const motion = motionOf(zone, rectangle, device, passDepths.length, scenario);
  const { pattern } = motion;
  const depths = passDepths.map((depth) =>
    depthDistribution(depth, motion.needleSpeed(scalar(depth, 'mm')), device, scenario),
  );
  const depthMm = new Float64Array(pattern.xMm.length);
  const stream = scenario.stream.split(zone.id).split('depth');
  depths.forEach((distribution, pass) => {
    const [from, to] = [pattern.passStart[pass] ?? 0, pattern.passStart[pass + 1] ?? 0];
    drawDepths(distribution, stream, depthMm, from, to);
  });
  const radiusMm = convert(radiusOf(device, scenario), 'um', 'mm');
  const layers = layersOf(site, scenario.sex, scenario.scores);
  const reached = endpointPass({ zone, layers, depthMm, radiusMm, passStart: pattern.passStart, scenario });
  const passes = reached ?? passDepths.length;
  const contacts = pattern.passStart[passes] ?? depthMm.length;
  const stopsAtEndpoint =
    zone.prescription.kind === 'stepped' && zone.prescription.clinicalEndpoint !== 'none';
  return {
    zone,
    rectangle,
    layers,
    passes,
    ...(stopsAtEndpoint && { endpointReached: reached !== undefined }),
    contacts,
    handSpeedMmPerS: pattern.handSpeedMmPerS,
    contactSeconds: (pattern.contactSeconds * passes) / passDepths.length,
    rateHz: motion.rateHz,
    sweptShare: pattern.sweptAfterPass[passes - 1] ?? 0,
    channels: punctured(motion, depthMm.subarray(0, contacts), radiusMm),
    depths: depths.slice(0, passes),
  };
};

const radiusOf = ({ needle }: Device, { parameters: p, scores }: Scenario): Scalar<'um'> =>
  channelRadius.of({
    needleDiameter:
      needle.diameter === unknown ? p.unknownNeedleDiameter : valueAt(needle.diameter, scores.needleDiameter),
    holeRatio: p.holeRatio,
  });

/** Depths of one pass at one setting, in one scenario. */
const depthDistribution = (
  setDepthMm: number,
  needleSpeed: Scalar<'mm/s'>,
  device: Device,
  { parameters: p, scores, depthErrorShare }: Scenario,
): DepthDistribution => {
  const { needle, depthTolerance } = device;
  const tolerance = depthTolerance === unknown ? p[toleranceParameter(device).id] : depthTolerance.value;
  const tipDiameter =
    needle.tipDiameter === unknown ? p.unknownTipDiameter : valueAt(needle.tipDiameter, scores.tipDiameter);
  const force = punctureForce.of({
    forceAtFinestTip: p.forceAtFinestTip,
    forcePerTipDiameter: p.forcePerTipDiameter,
    finestTip: p.finestTip,
    tipDiameter,
  });
  const giving = {
    support: supportOf(device.skinSupport, p),
    needleSpeed,
    referenceSpeed: p.referenceSpeed,
    rateExponent: p.rateExponent,
  };
  return {
    protrusionMm: Math.max(0, setDepthMm + depthErrorShare * tolerance),
    indentationMm: indentation.of({ punctureForce: force, skinStiffness: p.skinStiffness, ...giving }),
    grip: grip.of({ slowGrip: p.slowGrip, ...giving }),
    sigma: p.needleVariation,
  };
};

/** Keeps the contacts that punctured. */
const punctured = ({ pattern, drag }: Motion, depthMm: Float64Array, radiusMm: number): Channels => {
  let count = 0;
  for (const depth of depthMm) if (depth > 0) count += 1;
  const kept = {
    xMm: new Float64Array(count),
    yMm: new Float64Array(count),
    depthMm: new Float64Array(count),
    dragMm: new Float64Array(count),
    heading: new Uint8Array(count),
  };
  let at = 0;
  for (let i = 0; i < depthMm.length; i += 1) {
    const depth = depthMm[i] ?? 0;
    if (depth <= 0) continue;
    kept.xMm[at] = pattern.xMm[i] ?? 0;
    kept.yMm[at] = pattern.yMm[i] ?? 0;
    kept.depthMm[at] = depth;
    kept.dragMm[at] = drag(depth);
    kept.heading[at] = pattern.heading[i] ?? 0;
    at += 1;
  }
  return { count, radiusMm, ...kept };
};
