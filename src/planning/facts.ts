import type { Device, FactsOfPlan, Kinematics } from '../catalogue/index.ts';
import {
  convert,
  dayNumber,
  scalar,
  unknown,
  type Evidence,
  type Scalar,
  type Unknown,
} from '../quantities/index.ts';
import { glidingDensity, rollingDensity, stampingDensity, withinRange } from '../model/index.ts';
import {
  busiest,
  instrumentOf,
  nominal,
  widestToolMm,
  type Draw,
  type Drum,
  type Stamp,
} from './instrument.ts';
import { factsOfPerson } from './person.ts';
import { depthsOfPasses, type Plan, type Zone } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';

/** Holes of a median radius then cover nine tenths of the surface: channels are no longer separate. */
export const maximumContactsPerCm2 = 10_000;

/** Needle contacts of one session that are still followed one by one: a few seconds for each scenario. What a device
 * may well make counts, not what it nominally makes. */
export const maximumContacts = 3_000_000;

/** Side (mm) of a zone: its shape is not drawn yet, so it is taken as a square. */
export const sideMm = (zone: Zone): number => Math.sqrt(zone.areaCm2) * 10;

const rateRange = ({ kinematics }: Device): FactsOfPlan => {
  if (kinematics.kind !== 'gliding') return {};
  const { rate } = kinematics;
  return {
    'device.minimumRateHz': rate === unknown ? unknown : withinRange(rate, 0),
    'device.maximumRateHz': rate === unknown ? unknown : withinRange(rate, 1),
  };
};

/** Contacts per cm² of a drum whose strokes lie edge to edge, by the closed form. */
export const drumContacts = (drum: Drum, passes: number): Scalar<'/cm2'> =>
  rollingDensity.of({
    needles: scalar(drum.needles, '1'),
    passes: scalar(passes, '1'),
    drumDiameter: convert(drum.diameterMm, 'mm', 'cm'),
    drumWidth: convert(drum.toolWidthMm, 'mm', 'cm'),
  });

/** Contacts per cm² of an array set down edge to edge. */
export const arrayContacts = (array: Stamp, passes: number): Scalar<'/cm2'> =>
  stampingDensity.of({
    needles: scalar(array.needles, '1'),
    passes: scalar(passes, '1'),
    arrayWidth: convert(array.toolWidthMm, 'mm', 'cm'),
  });

const contactsPerCm2 = (zone: Zone, device: Device, draw: Draw): Scalar<'/cm2'> => {
  const instrument = instrumentOf(device, draw);
  const passes = depthsOfPasses(zone.prescription).length;
  if (instrument.kind === 'rolling') return drumContacts(instrument, passes);
  if (instrument.kind === 'stamping') return arrayContacts(instrument, passes);
  const { delivery } = zone;
  const pathCm = (passes * zone.areaCm2) / convert(instrument.toolWidthMm, 'mm', 'cm');
  const seconds =
    delivery.kind === 'contact' ? delivery.contactSeconds : pathCm / (handSpeedOf(delivery) ?? Infinity);
  return glidingDensity.of({
    needles: scalar(instrument.needles, '1'),
    rate: scalar(rateOf(delivery) ?? instrument.rateHz, 'Hz'),
    contactTime: scalar(seconds, 's'),
    area: scalar(zone.areaCm2, 'cm2'),
  });
};

/** Needle contacts per cm² at nominal settings, by the closed forms. */
export const nominalContactsPerCm2 = (zone: Zone, device: Device): Scalar<'/cm2'> =>
  contactsPerCm2(zone, device, nominal);

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

const valueOf = (evidence: Evidence | Unknown): number | Unknown =>
  evidence === unknown ? unknown : evidence.value;

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
export const factsOf = ({ plan, device }: ResolvedPlan, zone: Zone): FactsOfPlan => {
  const depths = depthsOfPasses(zone.prescription);
  const { sessions, intervalDays } = plan.course;
  const rateHz = rateOf(zone.delivery);
  return {
    ...factsOfPerson(plan.person, firstSession(plan)),
    ...factsOfSkin(zone),
    'device.class': device.class,
    'device.singleUse': device.singleUse === unknown ? unknown : device.singleUse ? 'yes' : 'no',
    'plan.anaesthetic': plan.anaesthetic === undefined ? 'none' : 'topical',
    'plan.topical': (plan.topicals ?? []).some(({ moment }) => moment === 'during') ? 'planned' : 'none',
    'zone.site': zone.site,
    'plan.indication': plan.indication,
    'plan.sessions': sessions,
    ...(sessions > 1 && { 'plan.intervalDays': intervalDays }),
    'plan.contacts': plan.zones.reduce(
      (sum, each) => sum + each.areaCm2 * contactsPerCm2(each, device, busiest),
      0,
    ),
    'zone.deepestMm': Math.max(...depths),
    'zone.shallowestMm': Math.min(...depths),
    'zone.sideMm': sideMm(zone),
    'zone.delivery': zone.delivery.kind,
    'zone.contactsPerCm2': nominalContactsPerCm2(zone, device),
    ...(rateHz === undefined ? {} : { 'zone.rateHz': rateHz }),
    'device.minimumDepthMm': valueOf(device.depth.minimum),
    'device.maximumDepthMm': valueOf(device.depth.maximum),
    'device.toolWidthMm': widestToolMm(device),
    'device.deliveries': deliveriesOf[device.kinematics.kind],
    ...rateRange(device),
    'model.sexes': ['female', 'male'],
    'model.maximumContactsPerCm2': maximumContactsPerCm2,
    'model.maximumContacts': maximumContacts,
  };
};
