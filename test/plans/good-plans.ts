/** Four plans between which every field of the schema is used. */
import type { Plan, Zone } from '../../src/planning/index.ts';

const zone = {
  id: 'cheek-left',
  site: 'cheek',
  areaCm2: 8,
  prescription: { kind: 'fixed', depthMm: 1, passes: 4 },
  delivery: { kind: 'contact', contactSeconds: 12, rateHz: 120 },
} as const satisfies Zone;

export const penContact: Plan = {
  schema: 'percuta.plan/1',
  title: 'Pen by contact time',
  person: { ageYears: 48, sex: 'female', phototype: 'II' },
  indication: 'facial-wrinkles',
  device: 'exceed',
  zones: [zone],
  course: { sessions: 4, intervalDays: 30 },
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
        clinicalEndpoint: 'erythema',
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
