/** What the benches predict: a cheek, and both cheeks with the skin around the eye. */
import type { Plan, Zone } from '../../src/planning/index.ts';

const zone: Zone = {
  id: 'cheek-left',
  site: 'cheek',
  areaCm2: 28,
  prescription: { kind: 'fixed', depthMm: 1, passes: 4 },
  delivery: { kind: 'contact', contactSeconds: 90, rateHz: 125 },
};

export const oneZone: Plan = {
  schema: 'percuta.plan/1',
  title: 'bench',
  person: { ageYears: 48, sex: 'female', phototype: 'II' },
  indication: 'facial-wrinkles',
  device: 'exceed',
  zones: [zone],
  course: { sessions: 4, intervalDays: 30 },
};

export const threeZones: Plan = {
  ...oneZone,
  zones: [
    zone,
    { ...zone, id: 'cheek-right' },
    { ...zone, id: 'around-the-eye', site: 'periorbital', areaCm2: 9 },
  ],
};
