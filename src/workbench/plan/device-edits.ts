import { catalogue, type Device, type Kinematics } from '../../catalogue/index.ts';
import type { DraftDelivery, DraftPlan, DraftPrescription, DraftZone } from './draft.ts';
import { deliveryAs } from './zone-edits.ts';

const deliveries = {
  gliding: ['contact', 'glide'],
  rolling: ['roll'],
  stamping: ['stamp'],
} as const satisfies Readonly<Record<Kinematics['kind'], readonly DraftDelivery['kind'][]>>;

/** Ways a device can be moved over a zone; the first is what a change of device begins with. */
export const deliveriesOf = (device: Device): readonly [DraftDelivery['kind'], ...DraftDelivery['kind'][]] =>
  deliveries[device.kinematics.kind];

export const deviceOf = ({ device: id }: DraftPlan): Device | undefined =>
  catalogue.devices.find((entry): boolean => entry.id === id);

/** Length (mm) of needles that cannot be set. */
export const fixedLengthMm = ({ depth }: Device): number | undefined =>
  depth.minimum !== 'unknown' && depth.maximum !== 'unknown' && depth.minimum.value === depth.maximum.value
    ? depth.maximum.value
    : undefined;

const withDepth = (prescription: DraftPrescription, depthMm: number | undefined): DraftPrescription => {
  if (depthMm === undefined) return prescription;
  return prescription.kind === 'fixed'
    ? { ...prescription, depthMm }
    : { kind: 'fixed', depthMm, passes: prescription.maxPasses };
};

const zoneWith = (zone: DraftZone, device: Device): DraftZone => {
  const kinds = deliveriesOf(device);
  return {
    ...zone,
    prescription: withDepth(zone.prescription, fixedLengthMm(device)),
    delivery: kinds.includes(zone.delivery.kind) ? zone.delivery : deliveryAs(kinds[0], zone.delivery),
  };
};

/**
 * The plan with another device, and what follows of it in every zone: a delivery it can make, and the depth where its
 * needles have one length. A depth that can be set stays as it is; the check says whether it fits.
 */
export const withDevice = (plan: DraftPlan, id: string): DraftPlan => {
  const next = { ...plan, device: id };
  const device = deviceOf(next);
  return device === undefined ? next : { ...next, zones: plan.zones.map((zone) => zoneWith(zone, device)) };
};
