import { nothingSeen } from '../references/index.ts';
import { rule } from '../rule.ts';

export const radiofrequencyMetalInZone = rule({
  id: 'radiofrequency-metal-in-zone',
  severity: 'block',
  scope: 'zone',
  pointer: '/metalImplant',
  when: {
    kind: 'is',
    fact: 'zone.metalImplant',
    values: ['yes'],
    only: { kind: 'is', fact: 'device.class', values: ['radiofrequency'] },
  },
  title: 'Metal in the zone, and current through the needles',
  reason:
    'From memory, and no text was read: radiofrequency needling is contraindicated over metal implants.',
  advice: 'Draw the zone away from the metal, or choose needles without current.',
  whenUnknown: 'Ask for metal implants under this zone.',
  access: 'recall',
  sources: [nothingSeen],
});
