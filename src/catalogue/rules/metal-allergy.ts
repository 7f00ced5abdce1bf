import { chu2021, skinPenConsent, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const metalAllergy = rule({
  id: 'metal-allergy',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/metalAllergy',
  when: { kind: 'is', fact: 'person.metalAllergy', values: ['yes'] },
  title: 'Allergic to metal',
  reason:
    'The label of a cleared pen, in consent texts, contraindicates needling in allergy to stainless steel. Sources differ in strictness: Chu 2021 calls metal allergy a risk factor for complications, which asks for caution.',
  advice:
    'Do not needle with steel. If the metal is another one, compare it with what the needles are made of.',
  whenUnknown: 'Ask for allergy to stainless steel, nickel or other metals.',
  sources: [skinPenConsent, skinPenConsent42, chu2021],
});
