import { amieaInstructions, balance, beautyBro, esthetikMtl, osei, sisu } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const fillerRecent = rule({
  id: 'filler-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastFiller',
  when: {
    kind: 'sooner',
    fact: 'person.fillerDaysAgo',
    options: [
      wait({
        id: 'exceed-label',
        basis: 'Exceed instructions for use, and three clinics: 6 months in the same area',
        days: 180,
        tier: 'label',
        access: 'read',
        sources: [amieaInstructions, osei, beautyBro, esthetikMtl],
        row: 'clinical X-22',
      }),
      wait({
        id: 'clinic-2-weeks',
        basis: 'One clinic: 2 weeks',
        days: 14,
        tier: 'practice',
        access: 'read',
        sources: [sisu],
        row: 'clinical Y-14',
      }),
      wait({
        id: 'clinic-12-months',
        basis: 'One clinic: 12 months',
        days: 360,
        tier: 'practice',
        access: 'read',
        sources: [balance],
        row: 'clinical Y-14',
      }),
    ],
  },
  title: 'Filler injected too recently',
  reason:
    'Sources disagree: the Exceed instructions and three clinics wait 6 months where filler was injected, others 2 weeks or 12 months.',
  advice: 'Wait until the interval in force has passed, or leave the injected area out.',
  whenUnknown: 'Ask when and where filler was last injected.',
  sources: [amieaInstructions, sisu, balance, osei, beautyBro, esthetikMtl],
});
