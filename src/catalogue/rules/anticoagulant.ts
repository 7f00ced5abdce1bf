import { amieaInstructions, filteredSkin, kichi, sisu, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const anticoagulant = rule({
  id: 'anticoagulant',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/anticoagulant',
  when: { kind: 'is', fact: 'person.anticoagulant', values: ['taking'] },
  title: 'Taking blood thinners',
  reason:
    'Sources disagree: the Exceed instructions contraindicate needling under aspirin, warfarin or heparin; the SkinPen patient label names anticoagulants as a precaution; two clinics ask for a doctor’s approval, a third wants to talk about it.',
  advice: 'Follow the label of the device. The medicine is stopped by nobody but its prescriber.',
  whenUnknown: 'Ask for aspirin, warfarin, heparin and other blood thinners.',
  sources: [amieaInstructions, skinPenPatientLabel, sisu, kichi, filteredSkin],
});
