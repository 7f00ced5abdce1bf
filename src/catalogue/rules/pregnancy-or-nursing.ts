import { skinPenConsent, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const pregnancyOrNursing = rule({
  id: 'pregnancy-or-nursing',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/pregnancy',
  when: { kind: 'is', fact: 'person.pregnancy', values: ['pregnant', 'nursing'] },
  title: 'Pregnant or nursing',
  reason:
    'Consent texts that repeat the label of a cleared pen contraindicate needling in pregnancy and while nursing. From memory, the label itself only lists pregnancy as not evaluated: the two do not agree until the instructions for use are read.',
  advice: 'Wait until after pregnancy and nursing.',
  whenUnknown: 'Ask whether the person is pregnant or nursing.',
  sources: [skinPenConsent, skinPenConsent42],
});
