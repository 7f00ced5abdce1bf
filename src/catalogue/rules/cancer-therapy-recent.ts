import { amieaInstructions, beautyBro } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const cancerTherapyRecent = rule({
  id: 'cancer-therapy-recent',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/lastCancerTherapy',
  when: {
    kind: 'sooner',
    fact: 'person.cancerTherapyDaysAgo',
    options: [
      wait({
        id: 'exceed-label',
        basis:
          'Exceed instructions for use: 4 weeks after chemotherapy, radiotherapy or high-dose corticosteroids, and none in the 4 weeks before',
        days: 28,
        tier: 'label',
        access: 'read',
        sources: [amieaInstructions],
        row: 'clinical X-20',
      }),
      wait({
        id: 'clinic-3-months',
        basis: 'One clinic, after radiation to the skin: 3 months',
        days: 90,
        tier: 'practice',
        access: 'read',
        sources: [beautyBro],
        row: 'clinical Y-22',
      }),
    ],
  },
  title: 'Cancer therapy or high-dose corticosteroids too recent',
  reason:
    'The Exceed instructions contraindicate needling from 4 weeks before to 4 weeks after chemotherapy, radiotherapy or high-dose corticosteroids. Sources differ: one clinic waits 3 months after radiation to the skin.',
  advice:
    'Wait until the interval in force has passed and the treating doctor agrees; do not needle when such therapy is due within 4 weeks.',
  whenUnknown:
    'Ask for chemotherapy, radiotherapy and high-dose corticosteroids: when the last one was, and whether one is due.',
  sources: [amieaInstructions, beautyBro],
});
