/** Plans between which every field of the schema is used; nothing speaks against any of them. */
import type { Person, Plan, Zone } from '../../src/planning/index.ts';

const zone = {
  id: 'cheek-left',
  site: 'cheek',
  areaCm2: 8,
  prescription: { kind: 'fixed', depthMm: 1, passes: 4 },
  delivery: { kind: 'contact', contactSeconds: 12, rateHz: 120 },
  condition: 'clear',
  mole: 'no',
  tattoo: 'no',
  metalImplant: 'no',
  scarAgeDays: 400,
} as const satisfies Zone;

/** Someone who was asked everything and has nothing to tell. */
const person: Person = {
  ageYears: 48,
  sex: 'female',
  phototype: 'II',
  weightKg: 70,
  pregnancy: 'neither',
  isotretinoin: 'never',
  anticoagulant: 'none',
  bleedingDisorder: 'no',
  herpesHistory: 'no',
  herpesProphylaxis: 'none',
  keloidTendency: 'no',
  diabetes: 'none',
  immunosuppression: 'no',
  autoimmuneDisease: 'no',
  bloodBorneInfection: 'no',
  metalAllergy: 'no',
  anaestheticAllergy: 'no',
  productAllergy: 'no',
  implantedElectronics: 'no',
  heartDisease: 'no',
  smoking: 'no',
  lastIsotretinoin: 'never',
  lastFiller: 'never',
  lastToxin: 'never',
  lastSurgery: 'never',
  lastLaser: 'never',
  lastPeel: 'never',
  lastCancerTherapy: 'never',
  lastRetinoid: 'never',
  lastExfoliant: 'never',
  lastHairRemoval: 'never',
  lastSun: 'never',
  lastPainReliever: 'never',
  lastAlcohol: 'never',
};

export const penContact: Plan = {
  schema: 'percuta.plan/1',
  title: 'Pen by contact time',
  notes: 'Nothing of note',
  person,
  indication: 'facial-wrinkles',
  device: 'exceed',
  zones: [zone],
  course: { sessions: 4, intervalDays: 30 },
  firstSession: '2026-11-21',
  anaesthetic: { product: 'lidocaine-4', grams: 5, areaCm2: 100, minutes: 30, occluded: false },
  topicals: [{ product: 'lift-hg', moment: 'before' }],
  goals: [
    {
      indicator: 'achieved-depth',
      desired: { atLeast: 0.5, atMost: 0.9 },
      tolerated: { atLeast: 0.4, atMost: 1 },
    },
  ],
  policy: { 'filler-recent': 'exceed-label' },
  doseWindowCm2: 0.25,
};

export const penGlide: Plan = {
  ...penContact,
  title: 'Pen by hand speed',
  zones: [{ ...zone, delivery: { kind: 'glide', handSpeedCmPerS: 3, rateHz: 120 } }],
};

export const penStepped: Plan = {
  ...penContact,
  title: 'Pen, stepped',
  zones: [
    {
      ...zone,
      prescription: {
        kind: 'stepped',
        startDepthMm: 0.5,
        stepMm: 0.2,
        capMm: 1,
        clinicalEndpoint: 'none',
        maxPasses: 4,
        stopRules: ['pinpoint bleeding'],
      },
    },
  ],
};

export const roller: Plan = {
  ...penContact,
  title: 'Roller',
  device: 'dermaroller-mf8',
  zones: [
    {
      ...zone,
      areaCm2: 28,
      prescription: { kind: 'fixed', depthMm: 1.5, passes: 6 },
      delivery: { kind: 'roll', handSpeedCmPerS: 5 },
    },
  ],
};

export const stamped: Plan = {
  ...penContact,
  title: 'Stamp',
  device: 'manual-stamp-1-5-mm',
  zones: [{ ...zone, prescription: { kind: 'fixed', depthMm: 1.5, passes: 2 }, delivery: { kind: 'stamp' } }],
};

export const radiofrequency: Plan = {
  ...stamped,
  title: 'Radiofrequency',
  device: 'radiofrequency-insulated',
};
