import {
  amieaInstructions,
  skinPenConsent,
  skinPenConsent42,
  skinPenPatientLabel,
} from '../references/index.ts';
import { rule } from '../rule.ts';

export const bleedingDisorder = rule({
  id: 'bleeding-disorder',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/bleedingDisorder',
  when: { kind: 'is', fact: 'person.bleedingDisorder', values: ['yes'] },
  title: 'Bleeding disorder',
  reason:
    'Two labels contraindicate needling: haemophilia and clotting disorders (Exceed), haemorrhagic disorder or haemostatic dysfunction (SkinPen, in consent texts).',
  advice: 'Do not needle.',
  whenUnknown: 'Ask for haemophilia and any other disorder of bleeding or clotting.',
  sources: [amieaInstructions, skinPenConsent, skinPenConsent42, skinPenPatientLabel],
});
