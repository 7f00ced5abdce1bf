import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const labelIndication = rule({
  id: 'label-indication',
  severity: 'inform',
  scope: 'plan',
  pointer: '/indication',
  when: { kind: 'outside', fact: 'plan.indication', set: 'label.indications' },
  title: 'Outside evaluated range: indication',
  reason:
    'No clearance of the device covers this indication, so no depth, phototype or course of it was evaluated for a regulator.',
  advice: 'Off-label use: decide and document why.',
  whenUnknown: 'No clearance of this device was found: it was cleared for no indication that is known here.',
  sources: [clearedPens],
});
