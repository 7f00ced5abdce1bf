import type { Device, GlidingTip, RollingDrum, Site } from '../catalogue/index.ts';
import { convert, quantity, scalar, unknown, type Scalar } from '../quantities/index.ts';
import {
  channelRadius,
  drawDepths,
  glidingDrag,
  glidingTip,
  indentation,
  layersOf,
  punctureForce,
  reciprocatingSpeed,
  rollingDrag,
  rollingDrum,
  rollingSpeed,
  valueAt,
  withinRange,
  type Channels,
  type DepthDistribution,
  type Layer,
  type Pattern,
  type Rectangle,
} from '../model/index.ts';
import { sideMm } from './facts.ts';
import { depthsOfPasses, type Zone } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';
import type { Scenario } from './scenario.ts';

/** One zone after one session of one scenario. */
export interface ZonePunctures {
  readonly zone: Zone;
  readonly rectangle: Rectangle;
  readonly layers: readonly Layer[];
  /** Needle contacts, whether they punctured or not. */
  readonly contacts: number;
  readonly handSpeedMmPerS: number;
  readonly contactSeconds: number;
  /** Needle strokes per second; 0 for a drum. */
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
  const { kinematics } = device;
  const motion =
    kinematics.kind === 'gliding'
      ? glide(zone, rectangle, kinematics, passDepths.length, scenario)
      : roll(zone, rectangle, kinematics, passDepths.length, scenario);
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
  const radius = channelRadius.of({
    needleDiameter: valueAt(device.needle.diameter, scenario.scores.needleDiameter),
    holeRatio: scenario.parameters.holeRatio,
  });
  return {
    zone,
    rectangle,
    layers: layersOf(site, scenario.sex, scenario.scores),
    contacts: depthMm.length,
    handSpeedMmPerS: pattern.handSpeedMmPerS,
    contactSeconds: pattern.contactSeconds,
    rateHz: motion.rateHz,
    sweptShare: pattern.sweptShare,
    channels: punctured(pattern, depthMm, motion.drag, convert(radius, 'um', 'mm')),
    depths,
  };
};

interface Motion {
  readonly pattern: Pattern;
  readonly rateHz: number;
  readonly needleSpeed: (setDepth: Scalar<'mm'>) => Scalar<'mm/s'>;
  /** mm, from the achieved depth in mm. */
  readonly drag: (depthMm: number) => number;
}

const glide = (
  zone: Zone,
  rectangle: Rectangle,
  tip: GlidingTip,
  passes: number,
  scenario: Scenario,
): Motion => {
  const { delivery } = zone;
  const stated = delivery.kind === 'roll' ? undefined : delivery.rateHz;
  const rate = scalar(stated ?? withinRange(tip.rate, scenario.rateShare), 'Hz');
  const pattern = glidingTip.run({
    zone: rectangle,
    passes,
    needles: tip.needles.value,
    rateHz: rate,
    trackWidthMm: withinRange(tip.trackWidth, scenario.trackWidthShare),
    strokeSpacing: scenario.parameters.strokeSpacing,
    wander: scenario.parameters.strokeWander,
    stream: scenario.stream.split(zone.id).split('motion'),
    delivery:
      delivery.kind === 'contact'
        ? { kind: 'contact', contactSeconds: delivery.contactSeconds }
        : { kind: 'glide', handSpeedMmPerS: convert(delivery.handSpeedCmPerS ?? 0, 'cm/s', 'mm/s') },
  });
  const drag = glidingDrag.of({
    handSpeed: scalar(pattern.handSpeedMmPerS, 'mm/s'),
    inSkinShare: scenario.parameters.inSkinShare,
    rate,
  });
  return {
    pattern,
    rateHz: rate,
    drag: () => drag,
    needleSpeed: (stroke) => reciprocatingSpeed.of({ rate, stroke }),
  };
};

const roll = (
  zone: Zone,
  rectangle: Rectangle,
  drum: RollingDrum,
  passes: number,
  scenario: Scenario,
): Motion => {
  const { delivery } = zone;
  const stated = delivery.kind === 'roll' ? delivery.handSpeedCmPerS : undefined;
  const handSpeed =
    stated === undefined ? scenario.parameters.rollingHandSpeed : convert(stated, 'cm/s', 'mm/s');
  const drumRadius = scalar(quantity(drum.drumDiameter) / 2, 'mm');
  const pattern = rollingDrum.run({
    zone: rectangle,
    passes,
    needles: drum.needles.value,
    rings: drum.rings.value,
    drumDiameterMm: drum.drumDiameter.value,
    drumWidthMm: drum.drumWidth.value,
    strokeSpacing: scenario.parameters.strokeSpacing,
    wander: scenario.parameters.strokeWander,
    stream: scenario.stream.split(zone.id).split('motion'),
    handSpeedMmPerS: handSpeed,
  });
  return {
    pattern,
    rateHz: 0,
    drag: (depthMm) => rollingDrag.run({ drumRadiusMm: drumRadius, depthMm }),
    needleSpeed: (needleLength) => rollingSpeed.of({ handSpeed, drumRadius, needleLength }),
  };
};

/** Depths of one pass at one setting, in one scenario. */
const depthDistribution = (
  setDepthMm: number,
  needleSpeed: Scalar<'mm/s'>,
  { needle, depthTolerance }: Device,
  { parameters: p, scores, depthErrorShare }: Scenario,
): DepthDistribution => {
  const tipDiameter =
    needle.tipDiameter === unknown ? p.unknownTipDiameter : valueAt(needle.tipDiameter, scores.tipDiameter);
  const force = punctureForce.of({
    forceAtFinestTip: p.forceAtFinestTip,
    forcePerTipDiameter: p.forcePerTipDiameter,
    finestTip: p.finestTip,
    tipDiameter,
  });
  return {
    protrusionMm: Math.max(0, setDepthMm + depthErrorShare * depthTolerance.value),
    indentationMm: indentation.of({
      punctureForce: force,
      skinStiffness: p.skinStiffness,
      needleSpeed,
      referenceSpeed: p.referenceSpeed,
      rateExponent: p.rateExponent,
    }),
    grip: p.grip,
    sigma: p.needleVariation,
  };
};

/** Keeps the contacts that punctured. */
const punctured = (
  pattern: Pattern,
  depthMm: Float64Array,
  drag: (depthMm: number) => number,
  radiusMm: number,
): Channels => {
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
