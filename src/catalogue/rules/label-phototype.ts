import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const labelPhototype = rule({
  id: 'label-phototype',
  severity: 'inform',
  scope: 'plan',
  pointer: '/person/phototype',
  when: { kind: 'outside', fact: 'person.phototype', set: 'label.phototypes' },
  title: 'Outside evaluated range: phototype',
  reason: 'This phototype is not among those the device was cleared for in this indication and site.',
  advice: 'No study of this device in this phototype supports the plan; decide and document why.',
  whenUnknown: 'Ask for the phototype. Some clearances do not say for which phototypes they are.',
  sources: [clearedPens],
});
