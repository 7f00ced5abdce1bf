import type { Device, FactsOfPlan, Kinematics, RollingDrum, StampingArray } from '../catalogue/index.ts';
import {
  convert,
  dayNumber,
  quantity,
  scalar,
  unknown,
  type Evidence,
  type Scalar,
  type Unknown,
} from '../quantities/index.ts';
import { glidingDensity, rollingDensity, stampingDensity, withinRange } from '../model/index.ts';
import { toolWidth } from './tool.ts';
import { factsOfPerson } from './person.ts';
import { depthsOfPasses, type Plan, type Zone } from './plan.ts';

/** Holes of a median radius then cover nine tenths of the surface: channels are no longer separate. */
export const maximumContactsPerCm2 = 10_000;

/** Needle contacts of one session that are still followed one by one: a few seconds for each scenario. */
export const maximumContacts = 3_000_000;

/** Side (mm) of a zone: its shape is not drawn yet, so it is taken as a square. */
export const sideMm = (zone: Zone): number => Math.sqrt(zone.areaCm2) * 10;

/** The widest the tool may be. */
export const toolWidthMm = ({ kinematics }: Device): number => withinRange(toolWidth(kinematics), 1);

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

/** Contacts per cm² of an array set down edge to edge. */
export const arrayContacts = (array: StampingArray, passes: number): Scalar<'/cm2'> =>
  stampingDensity.of({
    needles: quantity(array.needles),
    passes: scalar(passes, '1'),
    arrayWidth: convert(quantity(array.arrayWidth), 'mm', 'cm'),
  });

/** Needle contacts per cm² at nominal settings, by the closed forms. */
export const nominalContactsPerCm2 = (zone: Zone, { kinematics }: Device): Scalar<'/cm2'> => {
  const passes = depthsOfPasses(zone.prescription).length;
  if (kinematics.kind === 'rolling') return drumContacts(kinematics, passes);
  if (kinematics.kind === 'stamping') return arrayContacts(kinematics, passes);
  const { delivery } = zone;
  const pathCm = (passes * zone.areaCm2) / convert(quantity(kinematics.trackWidth), 'mm', 'cm');
  const seconds =
    delivery.kind === 'contact' ? delivery.contactSeconds : pathCm / (handSpeedOf(delivery) ?? Infinity);
  const stated = rateOf(delivery);
  return glidingDensity.of({
    needles: quantity(kinematics.needles),
    rate: stated === undefined ? quantity(kinematics.rate) : scalar(stated, 'Hz'),
    contactTime: scalar(seconds, 's'),
    area: scalar(zone.areaCm2, 'cm2'),
  });
};

/** How each kind of device can be delivered. */
const deliveriesOf: Readonly<Record<Kinematics['kind'], readonly string[]>> = {
  gliding: ['contact', 'glide'],
  rolling: ['roll'],
  stamping: ['stamp'],
};

/** Needle strokes per second, where the plan states it. */
export const rateOf = (delivery: Zone['delivery']): number | undefined =>
  delivery.kind === 'contact' || delivery.kind === 'glide' ? delivery.rateHz : undefined;

/** Hand speed (cm/s), where the plan states it. */
export const handSpeedOf = (delivery: Zone['delivery']): number | undefined =>
  delivery.kind === 'glide' || delivery.kind === 'roll' ? delivery.handSpeedCmPerS : undefined;

const valueOf = (evidence: Evidence | Unknown | undefined): number | Unknown =>
  evidence === undefined || evidence === unknown ? unknown : evidence.value;

/** Day number of the first session, where the plan states it. */
export const firstSession = (plan: Plan): number | undefined =>
  plan.firstSession === undefined ? undefined : dayNumber(plan.firstSession);

const factsOfSkin = ({ condition, mole, tattoo, metalImplant, scarAgeDays }: Zone): FactsOfPlan => ({
  ...(condition !== undefined && { 'zone.condition': condition }),
  ...(mole !== undefined && { 'zone.mole': mole }),
  ...(tattoo !== undefined && { 'zone.tattoo': tattoo }),
  ...(metalImplant !== undefined && { 'zone.metalImplant': metalImplant }),
  ...(scarAgeDays !== undefined && { 'zone.scarAgeDays': scarAgeDays }),
});

/** What the rules can ask, for the plan and one of its zones. */
export const factsOf = (plan: Plan, zone: Zone, device: Device): FactsOfPlan => {
  const depths = depthsOfPasses(zone.prescription);
  const rate = rateRange(device);
  const rateHz = rateOf(zone.delivery);
  const label = device.label === unknown ? undefined : device.label;
  return {
    ...factsOfPerson(plan.person, firstSession(plan)),
    ...factsOfSkin(zone),
    'device.class': device.class,
    'device.singleUse': device.singleUse === unknown ? unknown : device.singleUse ? 'yes' : 'no',
    'plan.anaesthetic': plan.anaesthetic === undefined ? 'none' : 'topical',
    'plan.topical': (plan.topicals ?? []).some(({ moment }) => moment === 'during') ? 'planned' : 'none',
    'zone.site': zone.site,
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
    'device.deliveries': deliveriesOf[device.kinematics.kind],
    ...(rate === undefined ? {} : { 'device.minimumRateHz': rate[0], 'device.maximumRateHz': rate[1] }),
    'label.minimumAgeYears': valueOf(label?.minimumAge),
    'label.maximumDepthMm': valueOf(label?.maximumDepth),
    'label.phototypes': label?.phototypes ?? unknown,
    'label.indications': label?.indications ?? unknown,
    'model.sexes': ['female', 'male'],
    'model.maximumContactsPerCm2': maximumContactsPerCm2,
    'model.maximumContacts': maximumContacts,
  };
};
