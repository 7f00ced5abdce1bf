import { amieaInstructions, osei, sisu } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const scarYoung = rule({
  id: 'scar-young',
  severity: 'warn',
  scope: 'zone',
  pointer: '/scarAgeDays',
  when: {
    kind: 'sooner',
    fact: 'zone.scarAgeDays',
    options: [
      wait({
        id: 'exceed-label',
        basis: 'Exceed instructions for use, and one clinic: 6 months',
        days: 180,
        tier: 'label',
        access: 'read',
        sources: [amieaInstructions, osei],
        row: 'clinical X-18',
      }),
      wait({
        id: 'clinic-6-weeks',
        basis: 'One clinic: from 6 weeks on, up to 6 months, with approval',
        days: 42,
        tier: 'practice',
        access: 'read',
        sources: [sisu],
        row: 'clinical Y-23',
        note: 'the earliest this clinic needles a scar, and only with approval',
      }),
    ],
  },
  title: 'Scar too young',
  reason:
    'Sources disagree: the Exceed instructions and one clinic exclude scars younger than 6 months; another clinic needles from 6 weeks on with approval.',
  advice: 'Wait until the scar is old enough for the interval in force.',
  whenUnknown: 'Ask when the scar in this zone arose.',
  sources: [amieaInstructions, osei, sisu],
});
