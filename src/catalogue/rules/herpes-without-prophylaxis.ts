import { beautyBro, filteredSkin, osei, popprobe } from '../references/index.ts';
import { rule } from '../rule.ts';

export const herpesWithoutProphylaxis = rule({
  id: 'herpes-without-prophylaxis',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/herpesProphylaxis',
  when: {
    kind: 'is',
    fact: 'person.herpesProphylaxis',
    values: ['none'],
    only: { kind: 'is', fact: 'person.herpesHistory', values: ['yes'] },
  },
  title: 'Herpes in the past, no prophylaxis planned',
  reason:
    'Sources disagree: two clinics exclude persons with a history of herpes, while one clinic and one checklist needle under an antiviral begun in the 24 hours before.',
  advice: 'Have a prescriber decide on an antiviral before the session, or do not needle near former sites.',
  whenUnknown: 'Ask for herpes in the past, and whether an antiviral is planned.',
  sources: [osei, beautyBro, filteredSkin, popprobe],
});
