import { amieaInstructions, osei, sisu, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const eczemaOrRashInZone = rule({
  id: 'eczema-or-rash-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['eczema-or-rash'] },
  title: 'Eczema or rash in the zone',
  reason:
    'The Exceed instructions contraindicate needling over eczema and rashes. Sources differ on a mere history: one clinic decides case by case, another excludes chronic disease.',
  advice: 'Wait until the skin is clear.',
  whenUnknown: 'Ask what the skin of this zone looks like today: eczema, dermatitis, rash.',
  sources: [amieaInstructions, skinPenPatientLabel, sisu, osei],
});
