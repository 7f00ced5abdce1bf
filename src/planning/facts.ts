import type { Device, FactsOfPlan, RollingDrum } from '../catalogue/index.ts';
import { convert, quantity, scalar, unknown, type Scalar } from '../quantities/index.ts';
import { glidingDensity, rollingDensity, withinRange } from '../model/index.ts';
import { depthsOfPasses, type Plan, type Zone } from './plan.ts';

/** Holes of nominal radius then add up to nine tenths of the surface, overlaps counted: channels are no longer separate. */
export const maximumContactsPerCm2 = 10_000;

/** Needle contacts of one session that are still followed one by one: a few seconds for each scenario. */
export const maximumContacts = 3_000_000;

/** Side (mm) of a zone: its shape is not drawn yet, so it is taken as a square. */
export const sideMm = (zone: Zone): number => Math.sqrt(zone.areaCm2) * 10;

/** The widest the tool may be. */
export const toolWidthMm = ({ kinematics }: Device): number =>
  withinRange(kinematics.kind === 'gliding' ? kinematics.trackWidth : kinematics.drumWidth, 1);

const rateRange = ({ kinematics }: Device): readonly [number, number] | undefined => {
  if (kinematics.kind !== 'gliding') return undefined;
  return [withinRange(kinematics.rate, 0), withinRange(kinematics.rate, 1)];
};

/** Contacts per cm² of a drum whose strokes lie edge to edge, by the closed form. */
export const drumContacts = (drum: RollingDrum, passes: number): Scalar<'/cm2'> =>
  rollingDensity.of({
    needles: quantity(drum.needles),
    passes: scalar(passes, '1'),
    drumDiameter: convert(quantity(drum.drumDiameter), 'mm', 'cm'),
    drumWidth: convert(quantity(drum.drumWidth), 'mm', 'cm'),
  });

/** Needle contacts per cm² at nominal settings, by the closed forms. */
export const nominalContactsPerCm2 = (zone: Zone, { kinematics }: Device): Scalar<'/cm2'> => {
  const passes = depthsOfPasses(zone.prescription).length;
  if (kinematics.kind === 'rolling') return drumContacts(kinematics, passes);
  const { delivery } = zone;
  const pathCm = (passes * zone.areaCm2) / convert(quantity(kinematics.trackWidth), 'mm', 'cm');
  const seconds =
    delivery.kind === 'contact' ? delivery.contactSeconds : pathCm / (delivery.handSpeedCmPerS ?? Infinity);
  const stated = delivery.kind === 'roll' ? undefined : delivery.rateHz;
  return glidingDensity.of({
    needles: quantity(kinematics.needles),
    rate: stated === undefined ? quantity(kinematics.rate) : scalar(stated, 'Hz'),
    contactTime: scalar(seconds, 's'),
    area: scalar(zone.areaCm2, 'cm2'),
  });
};

/** What the rules can ask, for the plan and one of its zones. */
export const factsOf = (plan: Plan, zone: Zone, device: Device): FactsOfPlan => {
  const depths = depthsOfPasses(zone.prescription);
  const rate = rateRange(device);
  const rateHz = zone.delivery.kind === 'roll' ? undefined : zone.delivery.rateHz;
  const label = device.label === unknown ? undefined : device.label;
  return {
    'person.ageYears': plan.person.ageYears,
    'person.phototype': plan.person.phototype,
    'person.sex': plan.person.sex,
    'plan.indication': plan.indication,
    'plan.contacts': plan.zones.reduce(
      (sum, each) => sum + each.areaCm2 * nominalContactsPerCm2(each, device),
      0,
    ),
    'zone.deepestMm': Math.max(...depths),
    'zone.shallowestMm': Math.min(...depths),
    'zone.sideMm': sideMm(zone),
    'zone.delivery': zone.delivery.kind,
    'zone.contactsPerCm2': nominalContactsPerCm2(zone, device),
    ...(rateHz === undefined ? {} : { 'zone.rateHz': rateHz }),
    'device.minimumDepthMm': device.depth.minimum.value,
    'device.maximumDepthMm': device.depth.maximum.value,
    'device.toolWidthMm': toolWidthMm(device),
    'device.deliveries': device.kinematics.kind === 'gliding' ? ['contact', 'glide'] : ['roll'],
    ...(rate === undefined ? {} : { 'device.minimumRateHz': rate[0], 'device.maximumRateHz': rate[1] }),
    'label.minimumAgeYears': label?.minimumAge.value ?? unknown,
    'label.maximumDepthMm': label?.maximumDepth.value ?? unknown,
    'label.phototypes': label?.phototypes ?? unknown,
    'label.indications': label?.indications ?? unknown,
    'model.sexes': ['female', 'male'],
    'model.maximumContactsPerCm2': maximumContactsPerCm2,
    'model.maximumContacts': maximumContacts,
  };
};
