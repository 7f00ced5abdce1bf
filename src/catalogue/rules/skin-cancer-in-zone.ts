import { amieaInstructions, skinPenConsent, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const skinCancerInZone = rule({
  id: 'skin-cancer-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['skin-cancer'] },
  title: 'Skin cancer in the zone',
  reason:
    'Two labels contraindicate needling where there is a skin tumour (Exceed) or active skin cancer (SkinPen, in consent texts).',
  advice: 'Do not needle; refer to a dermatologist.',
  whenUnknown: 'Ask what the skin of this zone looks like today: any known or treated skin cancer.',
  sources: [amieaInstructions, skinPenConsent, skinPenConsent42],
});
