import type { Device } from '../catalogue/index.ts';
import { convert, scalar, type Scalar } from '../quantities/index.ts';
import {
  glidingDrag,
  glidingTip,
  reciprocatingSpeed,
  rollingDrag,
  rollingDrum,
  rollingSpeed,
  stampingArray,
  type Pattern,
  type Rectangle,
} from '../model/index.ts';
import { handSpeedOf, rateOf } from './facts.ts';
import { instrumentOf, type Drum, type Pen, type Stamp } from './instrument.ts';
import { stampSpeedOf } from './tool.ts';
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
  const { parameters, rateShare } = scenario;
  const instrument = instrumentOf(device, { rateShare, of: ({ id }) => parameters[id] });
  switch (instrument.kind) {
    case 'gliding':
      return glide(zone, rectangle, instrument, passes, scenario);
    case 'rolling':
      return roll(zone, rectangle, instrument, passes, scenario);
    case 'stamping':
      return stamp(zone, rectangle, instrument, device, passes, scenario);
  }
};

const glide = (zone: Zone, rectangle: Rectangle, pen: Pen, passes: number, scenario: Scenario): Motion => {
  const { delivery } = zone;
  const rate = scalar(rateOf(delivery) ?? pen.rateHz, 'Hz');
  const pattern = glidingTip.run({
    zone: rectangle,
    passes,
    needles: pen.needles,
    rateHz: rate,
    trackWidthMm: pen.toolWidthMm,
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

const roll = (zone: Zone, rectangle: Rectangle, drum: Drum, passes: number, scenario: Scenario): Motion => {
  const stated = handSpeedOf(zone.delivery);
  const handSpeed =
    stated === undefined ? scenario.parameters.rollingHandSpeed : convert(stated, 'cm/s', 'mm/s');
  const drumRadius = scalar(drum.diameterMm / 2, 'mm');
  const pattern = rollingDrum.run({
    zone: rectangle,
    passes,
    needles: drum.needles,
    rings: drum.rings,
    drumDiameterMm: drum.diameterMm,
    drumWidthMm: drum.toolWidthMm,
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
  array: Stamp,
  { drive }: Device,
  passes: number,
  scenario: Scenario,
): Motion => {
  const speed = scenario.parameters[stampSpeedOf[drive].id];
  const pattern = stampingArray.run({
    zone: rectangle,
    passes,
    needles: array.needles,
    arrayWidthMm: array.toolWidthMm,
    stampRateHz: scenario.parameters.stampRate,
    strokeSpacing: scenario.parameters.strokeSpacing,
    wander: scenario.parameters.strokeWander,
    stream: scenario.stream.split(zone.id).split('motion'),
  });
  return { pattern, rateHz: 0, drag: () => 0, needleSpeed: () => speed };
};
