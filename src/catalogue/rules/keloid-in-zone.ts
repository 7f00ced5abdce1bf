import { amieaInstructions, nonAtrophicReview } from '../references/index.ts';
import { rule } from '../rule.ts';

export const keloidInZone = rule({
  id: 'keloid-in-zone',
  severity: 'warn',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['keloid'] },
  title: 'Keloid in the zone',
  reason:
    'Sources disagree: the Exceed instructions contraindicate needling over keloids; a review of 2019 reports needling with silicone gel as a therapy for hypertrophic and keloid scars.',
  advice: 'Leave the keloid out unless a doctor treats it as such.',
  whenUnknown: 'Ask what the skin of this zone looks like today: keloids.',
  sources: [amieaInstructions, nonAtrophicReview],
});
