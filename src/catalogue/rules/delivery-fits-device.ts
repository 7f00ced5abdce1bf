import { noSource } from '../references/index.ts';
import { rule } from '../rule.ts';

export const deliveryFitsDevice = rule({
  id: 'delivery-fits-device',
  severity: 'block',
  scope: 'zone',
  pointer: '/delivery/kind',
  when: { kind: 'outside', fact: 'zone.delivery', set: 'device.deliveries' },
  title: 'This device is not delivered that way',
  reason: 'A gliding tip is prescribed by contact time or hand speed; a drum rolls.',
  advice: 'Use “contact” or “glide” for a pen, “roll” for a roller.',
  whenUnknown: 'How this device is moved is not known.',
  sources: [noSource],
});
