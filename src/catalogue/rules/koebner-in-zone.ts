import { nothingSeen } from '../references/index.ts';
import { rule } from '../rule.ts';

export const koebnerInZone = rule({
  id: 'koebner-in-zone',
  severity: 'warn',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['vitiligo', 'lichen-planus'] },
  title: 'Vitiligo or lichen planus in the zone',
  reason:
    'From memory, and no text was read: injury can bring out new patches while the disease is active, and stable vitiligo has been needled as therapy.',
  advice: 'Do not needle while it is active; otherwise a dermatologist decides.',
  whenUnknown:
    'Ask what the skin of this zone looks like today: vitiligo or lichen planus, and whether it is active.',
  access: 'recall',
  sources: [nothingSeen],
});
