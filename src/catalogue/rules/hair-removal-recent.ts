import { filteredSkin } from '../references/index.ts';
import { rule } from '../rule.ts';
import { within } from '../stated.ts';
import { wait } from './wait.ts';

export const hairRemovalRecent = rule({
  id: 'hair-removal-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastHairRemoval',
  when: {
    kind: 'sooner',
    fact: 'person.hairRemovalDaysAgo',
    options: [
      wait({
        id: 'clinic-5-to-7-days',
        basis: 'One clinic, after wax or depilatory: 5 to 7 days',
        days: 7,
        tier: 'practice',
        access: 'read',
        sources: [filteredSkin],
        row: 'clinical Y-21',
        spread: within(5, 7),
        note: 'the longer end of what the clinic asks for',
      }),
    ],
  },
  title: 'Hair removed too recently',
  reason: 'One clinic waits 5 to 7 days after wax or depilatory; no label or study was read.',
  advice: 'Wait until a week has passed.',
  whenUnknown: 'Ask when hair was last removed in the area, and how.',
  sources: [filteredSkin],
});
