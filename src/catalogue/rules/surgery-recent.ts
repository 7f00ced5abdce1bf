import { amieaInstructions, esthetikMtl } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const surgeryRecent = rule({
  id: 'surgery-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastSurgery',
  when: {
    kind: 'sooner',
    fact: 'person.surgeryDaysAgo',
    options: [
      wait({
        id: 'exceed-label',
        basis:
          'Exceed instructions for use, and one clinic for facelift and eyelid surgery: 12 months in the same area',
        days: 360,
        tier: 'label',
        access: 'read',
        sources: [amieaInstructions, esthetikMtl],
        row: 'clinical X-21',
      }),
      wait({
        id: 'clinic-3-months',
        basis: 'One clinic, other surgery in the area: 3 months',
        days: 90,
        tier: 'practice',
        access: 'read',
        sources: [esthetikMtl],
        row: 'clinical Y-17',
      }),
    ],
  },
  title: 'Surgery too recent',
  reason:
    'Sources disagree: the Exceed instructions wait 12 months after plastic surgery in the area; one clinic does so after facelift and eyelid surgery and waits 3 months after other surgery there.',
  advice: 'Wait until the interval in force has passed, and ask the surgeon.',
  whenUnknown: 'Ask when and where surgery was last done.',
  sources: [amieaInstructions, esthetikMtl],
});
