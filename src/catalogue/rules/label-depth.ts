import { clearedPens } from '../references.ts';
import { rule } from '../rule.ts';

export const labelDepth = rule({
  id: 'label-depth',
  severity: 'warn',
  scope: 'zone',
  pointer: '/prescription',
  when: { kind: 'above', fact: 'zone.deepestMm', limit: 'label.maximumDepthMm' },
  title: 'Outside evaluated range: deeper than the label',
  reason: 'The clearance did not evaluate this depth.',
  advice: 'Stay within the label, or decide and document why not.',
  whenUnknown: 'No label for this device: no depth of it was evaluated by a regulator.',
  sources: [clearedPens],
});
