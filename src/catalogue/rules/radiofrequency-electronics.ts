import { nothingSeen } from '../references/index.ts';
import { rule } from '../rule.ts';

export const radiofrequencyElectronics = rule({
  id: 'radiofrequency-electronics',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/implantedElectronics',
  when: {
    kind: 'is',
    fact: 'person.implantedElectronics',
    values: ['yes'],
    only: { kind: 'is', fact: 'device.class', values: ['radiofrequency'] },
  },
  title: 'Implanted electronics, and current through the needles',
  reason:
    'From memory, and no text was read: radiofrequency needling is contraindicated with a pacemaker or defibrillator.',
  advice: 'Do not use radiofrequency; choose needles without current.',
  whenUnknown: 'Ask for a pacemaker, defibrillator or other implanted electronics.',
  access: 'recall',
  sources: [nothingSeen],
});
