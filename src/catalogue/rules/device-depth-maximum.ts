import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const deviceDepthMaximum = rule({
  id: 'device-depth-maximum',
  severity: 'block',
  scope: 'zone',
  pointer: '/prescription',
  when: { kind: 'above', fact: 'zone.deepestMm', limit: 'device.maximumDepthMm' },
  title: 'Deeper than the device can be set',
  reason: 'The needles of this device are not that long.',
  advice: 'Choose a depth within the device’s range, or another device.',
  whenUnknown: 'The longest needle of this device is not known.',
  sources: [clearedPens],
});
