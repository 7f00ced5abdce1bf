import { clearedPens } from '../references.ts';
import { rule } from '../rule.ts';

export const labelIndication = rule({
  id: 'label-indication',
  severity: 'inform',
  scope: 'plan',
  pointer: '/indication',
  when: { kind: 'outside', fact: 'plan.indication', set: 'label.indications' },
  title: 'Outside evaluated range: indication',
  reason: 'The device was not cleared for this indication.',
  advice: 'Off-label use: decide and document why.',
  whenUnknown: 'No label for this device: it was cleared for no indication that is known here.',
  sources: [clearedPens],
});
