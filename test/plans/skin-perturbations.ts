/** What a zone’s skin is like, and the stamp’s delivery: what a change of each must bring about. */
import { penContact, radiofrequency, stamped } from './good-plans.ts';
import { deliveryOf, zoneOf, type Entry } from './perturbation.ts';

export const skinPerturbations: Readonly<Record<string, Entry>> = {
  '/zones/*/delivery[stamp]/kind': {
    base: stamped,
    changed: deliveryOf(stamped, { kind: 'stamping' }),
    refusedAt: '/zones/0/delivery/kind',
  },
  '/zones/*/condition': {
    base: penContact,
    changed: zoneOf(penContact, { condition: 'infection' }),
    finds: ['block infection-in-zone /zones/0/condition'],
  },
  '/zones/*/mole': {
    base: penContact,
    changed: zoneOf(penContact, { mole: 'yes' }),
    finds: ['block mole-in-zone /zones/0/mole'],
  },
  '/zones/*/tattoo': {
    base: penContact,
    changed: zoneOf(penContact, { tattoo: 'yes' }),
    finds: ['warn tattoo-in-zone /zones/0/tattoo'],
  },
  '/zones/*/metalImplant': {
    base: radiofrequency,
    changed: zoneOf(radiofrequency, { metalImplant: 'yes' }),
    finds: ['block radiofrequency-metal-in-zone /zones/0/metalImplant'],
  },
  '/zones/*/scarAgeDays': {
    base: penContact,
    changed: zoneOf(penContact, { scarAgeDays: 30 }),
    finds: ['warn scar-young /zones/0/scarAgeDays'],
  },
};
