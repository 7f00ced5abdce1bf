import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const labelSite = rule({
  id: 'label-site',
  severity: 'inform',
  scope: 'zone',
  pointer: '/site',
  when: { kind: 'outside', fact: 'zone.site', set: 'label.sites' },
  title: 'Outside evaluated range: site',
  reason:
    'The device was cleared for this indication elsewhere, so no depth, phototype or course of it was evaluated for a regulator here.',
  advice: 'Off-label use at this site: decide and document why.',
  whenUnknown: 'For which sites the device was cleared is not known.',
  sources: [clearedPens],
});
