import { noSource } from '../references/index.ts';
import { rule } from '../rule.ts';

export const doseBeyondModel = rule({
  id: 'dose-beyond-model',
  severity: 'block',
  scope: 'zone',
  pointer: '/delivery',
  when: { kind: 'above', fact: 'zone.contactsPerCm2', limit: 'model.maximumContactsPerCm2' },
  title: 'More needle contacts than single channels can describe',
  reason: 'At this density holes merge; the model of separate channels no longer holds.',
  advice: 'Shorten the contact time, move faster, or make fewer passes.',
  whenUnknown: 'How many contacts this plan makes is not known.',
  sources: [noSource],
});
