import type { Plan } from '../../planning/index.ts';

/** What the page opens with: the example of the README. */
export const startingPlan: Plan = {
  schema: 'percuta.plan/1',
  title: 'Fine wrinkles of the cheek, pen at 1.0 mm',
  person: { ageYears: 48, sex: 'female', phototype: 'II' },
  indication: 'facial-wrinkles',
  device: 'exceed',
  zones: [
    {
      id: 'cheek-left',
      site: 'cheek',
      areaCm2: 28,
      prescription: { kind: 'fixed', depthMm: 1, passes: 4 },
      delivery: { kind: 'contact', contactSeconds: 90 },
    },
  ],
  course: { sessions: 4, intervalDays: 30 },
};
