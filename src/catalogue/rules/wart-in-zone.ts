import { amieaInstructions, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const wartInZone = rule({
  id: 'wart-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['wart'] },
  title: 'Wart in the zone',
  reason:
    'The Exceed instructions contraindicate needling over warts, and one consent text names them among active viral infections.',
  advice: 'Have it treated first, or leave it out of the zone.',
  whenUnknown: 'Ask what the skin of this zone looks like today: warts.',
  sources: [amieaInstructions, skinPenConsent42],
});
