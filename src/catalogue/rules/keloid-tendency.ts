import { amieaInstructions, popprobe, sisu, skinOfColour, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const keloidTendency = rule({
  id: 'keloid-tendency',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/keloidTendency',
  when: { kind: 'is', fact: 'person.keloidTendency', values: ['yes'] },
  title: 'Tendency to keloids',
  reason:
    'Sources disagree: the Exceed instructions (extreme tendency) and one clinic contraindicate needling, while a chapter on skin of colour and a checklist call it a relative contraindication.',
  advice: 'A doctor decides; document why.',
  whenUnknown: 'Ask whether scars of this person grow beyond the wound.',
  sources: [amieaInstructions, skinPenPatientLabel, sisu, skinOfColour, popprobe],
});
