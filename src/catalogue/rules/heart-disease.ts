import { skinPenConsent42, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const heartDisease = rule({
  id: 'heart-disease',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/heartDisease',
  when: { kind: 'is', fact: 'person.heartDisease', values: ['yes'] },
  title: 'Heart disease',
  reason:
    'One consent text contraindicates needling in cardiac abnormality; the SkinPen patient label only names it among conditions that need precaution or were not evaluated.',
  advice: 'Get the treating doctor’s approval first.',
  whenUnknown: 'Ask for heart disease.',
  sources: [skinPenConsent42, skinPenPatientLabel],
});
