import { amieaInstructions, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const diabetesControlled = rule({
  id: 'diabetes-controlled',
  severity: 'inform',
  scope: 'plan',
  pointer: '/person/diabetes',
  when: { kind: 'is', fact: 'person.diabetes', values: ['controlled'] },
  title: 'Diabetes, controlled',
  reason:
    'The SkinPen patient label names diabetes among conditions that need precaution or were not evaluated; the Exceed instructions exclude only unregulated diabetes.',
  advice: 'Ask the treating doctor before the first session, and document the answer.',
  whenUnknown: 'Ask for diabetes, and whether it is controlled.',
  sources: [skinPenPatientLabel, amieaInstructions],
});
