import { amieaInstructions, kichi, sisu } from '../references/index.ts';
import { rule } from '../rule.ts';

export const rosaceaInZone = rule({
  id: 'rosacea-in-zone',
  severity: 'warn',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['rosacea'] },
  title: 'Rosacea in the zone',
  reason:
    'Sources disagree: the Exceed instructions count rosacea among acute local infections and exclude it; two clinics exclude the papulopustular form only.',
  advice: 'Do not needle papules and pustules; otherwise a doctor decides, by the label of the device.',
  whenUnknown:
    'Ask what the skin of this zone looks like today: rosacea, and whether it has papules and pustules.',
  sources: [amieaInstructions, kichi, sisu],
});
