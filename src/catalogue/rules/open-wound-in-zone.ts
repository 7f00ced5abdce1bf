import { amieaInstructions, skinPenConsent, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const openWoundInZone = rule({
  id: 'open-wound-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['open-wound'] },
  title: 'Open wound or irritated skin in the zone',
  reason:
    'Two labels contraindicate it: open wounds (Exceed); open wounds, sores and irritated skin (SkinPen, in consent texts).',
  advice: 'Wait until the skin is closed and calm.',
  whenUnknown: 'Ask what the skin of this zone looks like today: wounds, sores, irritation.',
  sources: [amieaInstructions, skinPenConsent, skinPenConsent42],
});
