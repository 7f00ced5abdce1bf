/** What is put on the skin, what is aimed at and when: what a change of each must bring about. */
import type { Plan } from '../../src/planning/index.ts';
import { penContact } from './good-plans.ts';
import { personOf, type Entry } from './perturbation.ts';

const anaestheticOf = (plan: Plan, edit: Partial<NonNullable<Plan['anaesthetic']>>): Plan => ({
  ...plan,
  anaesthetic: { ...plan.anaesthetic!, ...edit },
});

type Goal = NonNullable<Plan['goals']>[number];

const goalOf = (plan: Plan, edit: Partial<Goal>): Plan => ({
  ...plan,
  goals: [{ ...plan.goals![0]!, ...edit }],
});

const eutectic = anaestheticOf(penContact, { product: 'lidocaine-prilocaine' });
const filled = personOf(penContact, { lastFiller: '2026-09-30' });
const twoZones: Plan = {
  ...penContact,
  zones: [...penContact.zones, { ...penContact.zones[0]!, id: 'cheek-right' }],
};
const { desired, tolerated } = penContact.goals![0]!;

/** Another number aimed at, in the report’s list of goals and nowhere else. */
const goal = (edit: Partial<Goal>, base: Plan = penContact): Entry => ({
  base,
  changed: goalOf(base, edit),
  finds: [],
  moves: ['goals'],
});

export const productPerturbations: Readonly<Record<string, Entry>> = {
  '/firstSession': {
    base: filled,
    changed: { ...filled, firstSession: '2027-11-21' },
    finds: [],
    gone: ['warn filler-recent /person/lastFiller'],
    moves: ['aftercare'],
  },
  '/policy': {
    base: filled,
    changed: { ...filled, policy: { 'filler-recent': 'clinic-2-weeks' } },
    finds: [],
    gone: ['warn filler-recent /person/lastFiller'],
  },
  '/anaesthetic/product': {
    base: penContact,
    changed: anaestheticOf(penContact, { product: 'lidocaine-23-tetracaine-7' }),
    finds: [
      'inform anaesthetic-caution-* /anaesthetic/product',
      'warn anaesthetic-compounded /anaesthetic/product',
      'warn anaesthetic-limit-lidocaine-infiltration /anaesthetic/grams',
      'warn anaesthetic-no-limit /anaesthetic',
      'warn anaesthetic-on-needled-skin /anaesthetic',
    ],
    gone: [
      'inform anaesthetic-caution-* /anaesthetic/product',
      'warn anaesthetic-on-needled-skin /anaesthetic',
    ],
    moves: ['anaesthetic'],
  },
  '/anaesthetic/grams': {
    base: penContact,
    changed: anaestheticOf(penContact, { grams: 9 }),
    finds: ['warn anaesthetic-limit-lidocaine-infiltration /anaesthetic/grams'],
    moves: ['anaesthetic'],
  },
  '/anaesthetic/areaCm2': {
    base: eutectic,
    changed: anaestheticOf(eutectic, { areaCm2: 201 }),
    finds: ['warn anaesthetic-label-areaCm2 /anaesthetic/areaCm2'],
  },
  '/anaesthetic/minutes': {
    base: eutectic,
    changed: anaestheticOf(eutectic, { minutes: 241 }),
    finds: ['warn anaesthetic-label-minutes /anaesthetic/minutes'],
  },
  '/anaesthetic/occluded': {
    base: penContact,
    changed: anaestheticOf(penContact, { occluded: true }),
    finds: ['warn anaesthetic-under-film /anaesthetic/occluded'],
  },
  '/topicals/*/product': {
    base: penContact,
    changed: { ...penContact, topicals: [{ product: 'niacinamide', moment: 'before' }] },
    finds: ['warn topical-not-studied /topicals/0/product'],
    gone: ['inform topical-known /topicals/0/product'],
  },
  '/topicals/*/moment': {
    base: penContact,
    changed: { ...penContact, topicals: [{ product: 'lift-hg', moment: 'during' }] },
    finds: ['inform topical-not-cleared /topicals'],
  },
  '/goals/*/indicator': goal({ indicator: 'deepest-depth' }),
  '/goals/*/zone': goal({ zone: 'cheek-right' }, twoZones),
  '/goals/*/desired/atLeast': goal({ desired: { ...desired, atLeast: 0.6 } }),
  '/goals/*/desired/atMost': goal({ desired: { ...desired, atMost: 0.8 } }),
  '/goals/*/tolerated/atLeast': goal({ tolerated: { ...tolerated, atLeast: 0.3 } }),
  '/goals/*/tolerated/atMost': goal({ tolerated: { ...tolerated, atMost: 1.2 } }),
};
