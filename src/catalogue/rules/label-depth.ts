import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const labelDepth = rule({
  id: 'label-depth',
  severity: 'warn',
  scope: 'zone',
  pointer: '/prescription',
  when: { kind: 'above', fact: 'zone.deepestMm', limit: 'label.maximumDepthMm' },
  title: 'Outside evaluated range: deeper than the label',
  reason: 'The clearance for this indication and site did not evaluate this depth.',
  advice: 'Stay within the label, or decide and document why not.',
  whenUnknown: 'The clearance for this indication and site does not say how deep, as far as was read.',
  sources: [clearedPens],
});
