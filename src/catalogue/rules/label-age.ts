import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const labelAge = rule({
  id: 'label-age',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/ageYears',
  when: { kind: 'below', fact: 'person.ageYears', limit: 'label.minimumAgeYears' },
  title: 'Outside evaluated range: younger than the label allows',
  reason: 'Every cleared pen whose label was read is for persons of 22 years or older.',
  advice: 'Wait, or document why needling is needed now.',
  whenUnknown:
    'Ask for the age. Where no clearance of the device was found, no age was evaluated by a regulator.',
  sources: [clearedPens],
});
