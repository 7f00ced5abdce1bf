import { amieaInstructions, nothingSeen } from '../references/index.ts';
import { rule } from '../rule.ts';

export const suspiciousLesionInZone = rule({
  id: 'suspicious-lesion-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/condition',
  when: { kind: 'is', fact: 'zone.condition', values: ['suspicious-lesion'] },
  title: 'Suspicious lesion in the zone',
  reason:
    'Labels exclude skin tumours. That a suspicious lesion is first examined, and treated or left out, is from memory: no text was read.',
  advice: 'Do not needle before a dermatologist has seen it; leave it out of the zone.',
  whenUnknown: 'Ask what the skin of this zone looks like today: anything new, changing or unclear.',
  access: 'recall',
  sources: [amieaInstructions, nothingSeen],
});
