import { catalogue } from '../../catalogue/index.ts';
import type { DraftDelivery, DraftPlan, DraftPrescription, DraftZone } from './draft.ts';

/** `cheek`, then `cheek-2`, `cheek-3`, …: the first name no zone has. */
const freeName = (zones: readonly DraftZone[], wanted: string): string => {
  const taken = new Set(zones.map((zone) => zone.id));
  const stem = wanted.replace(/-\d+$/, '');
  let name = wanted;
  for (let k = 2; taken.has(name); k += 1) name = `${stem}-${k}`;
  return name;
};

const insertAfter = (plan: DraftPlan, index: number, zone: DraftZone): DraftPlan => ({
  ...plan,
  zones: [...plan.zones.slice(0, index + 1), zone, ...plan.zones.slice(index + 1)],
});

export const duplicateZone = (plan: DraftPlan, index: number): DraftPlan => {
  const zone = plan.zones[index];
  return zone === undefined ? plan : insertAfter(plan, index, { ...zone, id: freeName(plan.zones, zone.id) });
};

/** A new zone stands last and starts with what the last one prescribes, on the first site of the catalogue. */
export const addZone = (plan: DraftPlan): DraftPlan => {
  const last = plan.zones.at(-1);
  const site = catalogue.sites[0].id;
  return last === undefined
    ? plan
    : insertAfter(plan, plan.zones.length, { ...last, id: freeName(plan.zones, site), site });
};

export const removeZone = (plan: DraftPlan, index: number): DraftPlan => ({
  ...plan,
  zones: plan.zones.filter((_, i) => i !== index),
});

/** The other kind of prescription, which says the same as far as it can. */
export const prescriptionAs = (
  kind: DraftPrescription['kind'],
  from: DraftPrescription,
): DraftPrescription => {
  if (kind === from.kind) return from;
  return from.kind === 'fixed'
    ? {
        kind: 'stepped',
        startDepthMm: from.depthMm,
        stepMm: 0.25,
        capMm: from.depthMm,
        clinicalEndpoint: 'none',
        maxPasses: from.passes,
        stopRules: [],
      }
    : { kind: 'fixed', depthMm: from.capMm, passes: from.maxPasses };
};

/** Another kind of delivery at a usual setting; a rate somebody gave is kept. */
export const deliveryAs = (kind: DraftDelivery['kind'], from: DraftDelivery): DraftDelivery => {
  if (kind === from.kind) return from;
  if (kind === 'roll' || kind === 'stamp') return { kind };
  const rate = 'rateHz' in from && from.rateHz !== undefined ? { rateHz: from.rateHz } : {};
  return kind === 'contact' ? { kind, contactSeconds: 90, ...rate } : { kind, handSpeedCmPerS: 2, ...rate };
};
