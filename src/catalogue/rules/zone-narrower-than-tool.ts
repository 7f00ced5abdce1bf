import { noSource } from '../references/index.ts';
import { rule } from '../rule.ts';

export const zoneNarrowerThanTool = rule({
  id: 'zone-narrower-than-tool',
  severity: 'block',
  scope: 'zone',
  pointer: '/areaCm2',
  when: { kind: 'below', fact: 'zone.sideMm', limit: 'device.toolWidthMm' },
  title: 'Zone narrower than the tool',
  reason:
    'A zone of this area, taken as a square, is narrower than the tip or drum: what lies outside would be needled too.',
  advice: 'Join the zone with its neighbour, or choose a smaller tool.',
  whenUnknown: 'The width of the tool is not known.',
  sources: [noSource],
});
