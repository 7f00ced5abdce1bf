import { amieaInstructions, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const activeAcneInZone = rule({
  id: 'active-acne-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['active-acne'] },
  title: 'Active acne in the zone',
  reason:
    'The Exceed instructions contraindicate needling over any active acne; the SkinPen patient label names active acne among its precautions.',
  advice: 'Wait until the acne has calmed, or leave the area out.',
  whenUnknown: 'Ask what the skin of this zone looks like today: papules, pustules, cysts.',
  sources: [amieaInstructions, skinPenPatientLabel],
});
