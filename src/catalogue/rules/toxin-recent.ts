import { balance, esthetikMtl, sisu } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const toxinRecent = rule({
  id: 'toxin-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastToxin',
  when: {
    kind: 'sooner',
    fact: 'person.toxinDaysAgo',
    options: [
      wait({
        id: 'clinic-6-months',
        basis: 'One clinic: 6 months',
        days: 180,
        tier: 'practice',
        access: 'read',
        sources: [esthetikMtl],
        row: 'clinical Y-15',
      }),
      wait({
        id: 'clinic-3-months',
        basis: 'One clinic: 3 months',
        days: 90,
        tier: 'practice',
        access: 'read',
        sources: [balance],
        row: 'clinical Y-15',
      }),
      wait({
        id: 'clinic-2-weeks',
        basis: 'One clinic: 2 weeks',
        days: 14,
        tier: 'practice',
        access: 'read',
        sources: [sisu],
        row: 'clinical Y-15',
      }),
    ],
  },
  title: 'Botulinum toxin injected too recently',
  reason: 'Sources disagree: clinics wait 2 weeks, 3 months or 6 months; no label or study was read.',
  advice: 'Wait until the interval in force has passed, or decide and document why not.',
  whenUnknown: 'Ask when botulinum toxin was last injected.',
  sources: [esthetikMtl, balance, sisu],
});
