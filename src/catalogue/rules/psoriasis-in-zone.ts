import { osei, sisu, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const psoriasisInZone = rule({
  id: 'psoriasis-in-zone',
  severity: 'warn',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['psoriasis'] },
  title: 'Psoriasis in the zone',
  reason:
    'Sources disagree: the SkinPen patient label names psoriasis among its precautions, one clinic excludes the chronic disease, another decides case by case.',
  advice: 'Do not needle active patches; otherwise a doctor decides.',
  whenUnknown: 'Ask what the skin of this zone looks like today: psoriasis, and whether it is active.',
  sources: [skinPenPatientLabel, osei, sisu],
});
