import { filteredSkin } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const painRelieverRecent = rule({
  id: 'pain-reliever-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastPainReliever',
  when: {
    kind: 'sooner',
    fact: 'person.painRelieverDaysAgo',
    options: [
      wait({
        id: 'clinic-3-days',
        basis: 'One clinic: 3 days without anti-inflammatory pain relievers',
        days: 3,
        tier: 'practice',
        access: 'read',
        sources: [filteredSkin],
        row: 'clinical Y-10',
      }),
    ],
  },
  title: 'Anti-inflammatory pain reliever taken too recently',
  reason: 'One clinic asks for 3 days without anti-inflammatory pain relievers; no label or study was read.',
  advice: 'Wait until 3 days have passed. A prescribed medicine is stopped by nobody but its prescriber.',
  whenUnknown: 'Ask when an anti-inflammatory pain reliever was last taken.',
  sources: [filteredSkin],
});
