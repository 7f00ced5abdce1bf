import { noSource } from '../references/index.ts';
import { rule } from '../rule.ts';

export const planTooLarge = rule({
  id: 'plan-too-large',
  severity: 'block',
  scope: 'plan',
  pointer: '/zones',
  when: { kind: 'above', fact: 'plan.contacts', limit: 'model.maximumContacts' },
  title: 'More needle contacts than one session can hold',
  reason: 'Every contact is followed one by one; no session that was described comes near this number.',
  advice: 'Plan fewer or smaller zones in one session, or shorter contact.',
  whenUnknown: 'How many contacts this plan makes is not known.',
  sources: [noSource],
});
