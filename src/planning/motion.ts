import type { Device, GlidingTip, RollingDrum, StampingArray } from '../catalogue/index.ts';
import { convert, quantity, scalar, type Scalar } from '../quantities/index.ts';
import {
  glidingDrag,
  glidingTip,
  reciprocatingSpeed,
  rollingDrag,
  rollingDrum,
  rollingSpeed,
  stampingArray,
  withinRange,
  type Pattern,
  type Rectangle,
} from '../model/index.ts';
import { stampSpeedOf } from './tool.ts';
import { handSpeedOf, rateOf } from './facts.ts';
import type { Zone } from './plan.ts';
import type { Scenario } from './scenario.ts';

/** What the hand and the device do on one zone in one scenario. */
export interface Motion {
  readonly pattern: Pattern;
  readonly rateHz: number;
  readonly needleSpeed: (setDepth: Scalar<'mm'>) => Scalar<'mm/s'>;
  /** mm, from the achieved depth in mm. */
  readonly drag: (depthMm: number) => number;
}

/** The motion of a session that makes `passes` passes. */
export const motionOf = (
  zone: Zone,
  rectangle: Rectangle,
  device: Device,
  passes: number,
  scenario: Scenario,
): Motion => {
  const { kinematics } = device;
  switch (kinematics.kind) {
    case 'gliding':
      return glide(zone, rectangle, kinematics, passes, scenario);
    case 'rolling':
      return roll(zone, rectangle, kinematics, passes, scenario);
    case 'stamping':
      return stamp(zone, rectangle, kinematics, device, passes, scenario);
  }
};

const glide = (
  zone: Zone,
  rectangle: Rectangle,
  tip: GlidingTip,
  passes: number,
  scenario: Scenario,
): Motion => {
  const { delivery } = zone;
  const rate = scalar(rateOf(delivery) ?? withinRange(tip.rate, scenario.rateShare), 'Hz');
  const pattern = glidingTip.run({
    zone: rectangle,
    passes,
    needles: tip.needles.value,
    rateHz: rate,
    trackWidthMm: withinRange(tip.trackWidth, scenario.toolWidthShare),
    strokeSpacing: scenario.parameters.strokeSpacing,
    wander: scenario.parameters.strokeWander,
    stream: scenario.stream.split(zone.id).split('motion'),
    delivery:
      delivery.kind === 'contact'
        ? { kind: 'contact', contactSeconds: delivery.contactSeconds }
        : { kind: 'glide', handSpeedMmPerS: convert(handSpeedOf(delivery) ?? 0, 'cm/s', 'mm/s') },
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
  const stated = handSpeedOf(zone.delivery);
  const handSpeed =
    stated === undefined ? scenario.parameters.rollingHandSpeed : convert(stated, 'cm/s', 'mm/s');
  const drumRadius = scalar(quantity(drum.drumDiameter) / 2, 'mm');
  const pattern = rollingDrum.run({
    zone: rectangle,
    passes,
    needles: drum.needles.value,
    rings: drum.rings.value,
    drumDiameterMm: drum.drumDiameter.value,
    drumWidthMm: withinRange(drum.drumWidth, scenario.toolWidthShare),
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

const stamp = (
  zone: Zone,
  rectangle: Rectangle,
  array: StampingArray,
  { drive }: Device,
  passes: number,
  scenario: Scenario,
): Motion => {
  const speed = scenario.parameters[stampSpeedOf[drive].id];
  const pattern = stampingArray.run({
    zone: rectangle,
    passes,
    needles: array.needles.value,
    arrayWidthMm: withinRange(array.arrayWidth, scenario.toolWidthShare),
    stampRateHz: scenario.parameters.stampRate,
    strokeSpacing: scenario.parameters.strokeSpacing,
    wander: scenario.parameters.strokeWander,
    stream: scenario.stream.split(zone.id).split('motion'),
  });
  return { pattern, rateHz: 0, drag: () => 0, needleSpeed: () => speed };
};
