import { kichi } from '../references/index.ts';
import { rule } from '../rule.ts';

export const tattooInZone = rule({
  id: 'tattoo-in-zone',
  severity: 'warn',
  scope: 'zone',
  pointer: '/tattoo',
  when: { kind: 'is', fact: 'zone.tattoo', values: ['yes'] },
  title: 'Tattoo or permanent make-up in the zone',
  reason: 'One clinic does not needle over tattoos or permanent make-up; no label or study was read.',
  advice: 'Draw the zone so that they stay outside.',
  whenUnknown: 'Ask for tattoos and permanent make-up in this zone.',
  sources: [kichi],
});
