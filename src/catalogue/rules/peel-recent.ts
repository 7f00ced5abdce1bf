import { reference } from '../../quantities/index.ts';
import { esthetikMtl } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

const purely = reference({
  id: 'clinic-purelyboutique',
  cite: 'Clinic page purelyboutique.com: microneedling treatment',
  url: 'https://www.purelyboutique.com/microneedling-treatment-holliston/',
});

export const peelRecent = rule({
  id: 'peel-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastPeel',
  when: {
    kind: 'sooner',
    fact: 'person.peelDaysAgo',
    options: [
      wait({
        id: 'clinic-3-months',
        basis: 'One clinic, after a deep peel: 3 months',
        days: 90,
        tier: 'practice',
        access: 'read',
        sources: [esthetikMtl],
        row: 'clinical Y-17',
      }),
      wait({
        id: 'clinic-30-days',
        basis: 'One clinic, after a peel or deep exfoliation: 30 days',
        days: 30,
        tier: 'practice',
        access: 'read',
        sources: [purely],
        row: 'clinical Y-18',
      }),
    ],
  },
  title: 'Chemical peel too recent',
  reason:
    'Sources disagree: one clinic waits 3 months after a deep peel, another 30 days after a peel or deep exfoliation; no label or study was read.',
  advice: 'Wait until the interval in force has passed; choose it by the depth of the peel.',
  whenUnknown: 'Ask when the last peel was, and how deep.',
  sources: [esthetikMtl, purely],
});
