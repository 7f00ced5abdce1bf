import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const labelSessions = rule({
  id: 'label-sessions',
  severity: 'inform',
  scope: 'plan',
  pointer: '/course/sessions',
  when: { kind: 'above', fact: 'plan.sessions', limit: 'label.sessions' },
  title: 'Outside evaluated range: more sessions than were studied',
  reason: 'The study behind the clearance for this indication and site made fewer sessions.',
  advice: 'Judge the result before going on, and document why.',
  whenUnknown: 'How many sessions the study behind the clearance made was not read.',
  sources: [clearedPens],
});
