import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const deviceRateMinimum = rule({
  id: 'device-rate-minimum',
  severity: 'block',
  scope: 'zone',
  pointer: '/delivery/rateHz',
  when: { kind: 'below', fact: 'zone.rateHz', limit: 'device.minimumRateHz' },
  title: 'Slower than the device runs',
  reason: 'The device does not offer this rate.',
  advice: 'Choose a rate within the device’s range, or leave it out: it is then uncertain within that range.',
  whenUnknown: 'The slowest rate of this device is not known.',
  sources: [clearedPens],
});
