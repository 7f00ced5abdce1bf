import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const deviceRateMaximum = rule({
  id: 'device-rate-maximum',
  severity: 'block',
  scope: 'zone',
  pointer: '/delivery/rateHz',
  when: { kind: 'above', fact: 'zone.rateHz', limit: 'device.maximumRateHz' },
  title: 'Faster than the device runs',
  reason: 'The device does not offer this rate.',
  advice: 'Choose a rate within the device’s range, or leave it out: it is then uncertain within that range.',
  whenUnknown: 'The fastest rate of this device is not known.',
  sources: [clearedPens],
});
