import { amieaInstructions, chu2021, skinOfColour, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const infectionInZone = rule({
  id: 'infection-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['infection'] },
  title: 'Active infection in the zone',
  reason:
    'The Exceed instructions contraindicate needling in acute local infection, herpes included, and one consent text in any active bacterial, fungal or viral infection. Sources differ: a chapter on skin of colour calls active infection a relative contraindication.',
  advice: 'Wait until it has healed.',
  whenUnknown:
    'Ask what the skin of this zone looks like today: signs of a bacterial, fungal or viral infection.',
  sources: [amieaInstructions, skinPenConsent42, skinOfColour, chu2021],
});
