import { monarch } from '../references/index.ts';
import { rule } from '../rule.ts';

export const smoking = rule({
  id: 'smoking',
  severity: 'inform',
  scope: 'plan',
  pointer: '/person/smoking',
  when: { kind: 'is', fact: 'person.smoking', values: ['yes'] },
  title: 'Smoker',
  reason:
    'One clinic asks not to smoke for 24 hours after the session. No study of needling in smokers was read.',
  advice: 'Do not smoke for 24 hours after the session.',
  whenUnknown: 'Ask whether the person smokes.',
  sources: [monarch],
});
