import { amieaInstructions, skinPenConsent, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const anaestheticAllergy = rule({
  id: 'anaesthetic-allergy',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/anaestheticAllergy',
  when: {
    kind: 'is',
    fact: 'person.anaestheticAllergy',
    values: ['yes'],
    only: { kind: 'is', fact: 'plan.anaesthetic', values: ['topical'] },
  },
  title: 'Allergic to anaesthetics, and one is planned',
  reason:
    'Two labels contraindicate needling in persons allergic to anaesthetics: Exceed (topical ones) and SkinPen, in consent texts. Here it is asked where the plan uses one.',
  advice: 'Plan without an anaesthetic and check the label of the device, or do not needle.',
  whenUnknown: 'Ask for allergy to local or topical anaesthetics, and whether one is planned.',
  sources: [amieaInstructions, skinPenConsent, skinPenConsent42],
});
