import { filteredSkin } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const alcoholRecent = rule({
  id: 'alcohol-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastAlcohol',
  when: {
    kind: 'sooner',
    fact: 'person.alcoholDaysAgo',
    options: [
      wait({
        id: 'clinic-24-hours',
        basis: 'One clinic: 24 hours without alcohol',
        days: 1,
        tier: 'practice',
        access: 'derived',
        sources: [filteredSkin],
        row: 'clinical Y-10',
        note: '24 hours, in days',
      }),
    ],
  },
  title: 'Alcohol too recently',
  reason: 'One clinic asks for 24 hours without alcohol before needling; no label or study was read.',
  advice: 'Wait until 24 hours have passed.',
  whenUnknown: 'Ask when alcohol was last drunk.',
  sources: [filteredSkin],
});
