import { amieaInstructions } from '../references/index.ts';
import { rule } from '../rule.ts';

export const moleInZone = rule({
  id: 'mole-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/mole',
  when: { kind: 'is', fact: 'zone.mole', values: ['yes'] },
  title: 'Mole in the zone',
  reason:
    'The Exceed instructions contraindicate needling over moles; the other label texts that were read do not name them.',
  advice: 'Draw the zone so that moles stay outside.',
  whenUnknown: 'Look for moles in this zone.',
  sources: [amieaInstructions],
});
