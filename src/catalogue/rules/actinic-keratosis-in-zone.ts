import { amieaInstructions, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const actinicKeratosisInZone = rule({
  id: 'actinic-keratosis-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['actinic-keratosis'] },
  title: 'Actinic keratosis in the zone',
  reason:
    'The Exceed instructions contraindicate needling over solar keratosis; the SkinPen patient label names actinic keratosis among its precautions.',
  advice: 'Have it treated first, or leave it out of the zone.',
  whenUnknown: 'Ask what the skin of this zone looks like today: rough, scaly patches from sun.',
  sources: [amieaInstructions, skinPenPatientLabel],
});
