import { amieaInstructions, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const diabetesUncontrolled = rule({
  id: 'diabetes-uncontrolled',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/diabetes',
  when: { kind: 'is', fact: 'person.diabetes', values: ['uncontrolled'] },
  title: 'Diabetes that is not controlled',
  reason:
    'The Exceed instructions contraindicate needling in unregulated diabetes; the SkinPen patient label lists diabetes among its precautions.',
  advice: 'Wait until a doctor says the diabetes is controlled.',
  whenUnknown: 'Ask for diabetes, and whether it is controlled.',
  sources: [amieaInstructions, skinPenPatientLabel],
});
