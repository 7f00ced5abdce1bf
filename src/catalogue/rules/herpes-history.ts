import { beautyBro, filteredSkin, osei, popprobe } from '../references/index.ts';
import { rule } from '../rule.ts';

export const herpesHistory = rule({
  id: 'herpes-history',
  severity: 'inform',
  scope: 'plan',
  pointer: '/person/herpesHistory',
  when: {
    kind: 'is',
    fact: 'person.herpesHistory',
    values: ['yes'],
    only: { kind: 'is', fact: 'person.herpesProphylaxis', values: ['planned'] },
  },
  title: 'Herpes in the past, prophylaxis planned',
  reason:
    'Sources disagree: one clinic and one checklist accept prophylaxis; two clinics exclude persons with a history of herpes all the same.',
  advice: 'Check that the antiviral was begun in the 24 hours before, and that no lesion is active.',
  whenUnknown: 'Ask for herpes in the past.',
  sources: [filteredSkin, popprobe, osei, beautyBro],
});
