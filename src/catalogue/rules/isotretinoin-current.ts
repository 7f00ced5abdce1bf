import { juhasz2020, skinPenConsent, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const isotretinoinCurrent = rule({
  id: 'isotretinoin-current',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/isotretinoin',
  when: { kind: 'is', fact: 'person.isotretinoin', values: ['taking'] },
  title: 'Taking isotretinoin',
  reason:
    'The label of a cleared pen, as repeated in consent texts, contraindicates needling while isotretinoin is taken. Sources differ: two studies found by Juhasz 2020 combined the two on purpose.',
  advice:
    'Wait until the course is over, then for the interval in force after it. The prescriber decides about the medicine.',
  whenUnknown: 'Ask whether isotretinoin is taken, was taken, or never was.',
  sources: [skinPenConsent, skinPenConsent42, juhasz2020],
});
