import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const deviceDepthMinimum = rule({
  id: 'device-depth-minimum',
  severity: 'block',
  scope: 'zone',
  pointer: '/prescription',
  when: { kind: 'below', fact: 'zone.shallowestMm', limit: 'device.minimumDepthMm' },
  title: 'Shallower than the device can be set',
  reason: 'Needles of fixed length enter to their length, whatever the plan says.',
  advice: 'Write the length of the needles, or choose a device with adjustable depth.',
  whenUnknown: 'The shortest setting of this device is not known.',
  sources: [clearedPens],
});
