import { osei, sisu, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const immunosuppression = rule({
  id: 'immunosuppression',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/immunosuppression',
  when: { kind: 'is', fact: 'person.immunosuppression', values: ['yes'] },
  title: 'Weakened immune system',
  reason:
    'Two clinics exclude persons whose immune system is suppressed; the SkinPen patient label names it among conditions that need precaution or were not evaluated.',
  advice: 'Do not needle while it lasts; the treating doctor decides about any exception.',
  whenUnknown: 'Ask for diseases and medicines that weaken the immune system.',
  sources: [sisu, osei, skinPenPatientLabel],
});
