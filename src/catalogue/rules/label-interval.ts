import { clearedPens } from '../references/index.ts';
import { rule } from '../rule.ts';

export const labelInterval = rule({
  id: 'label-interval',
  severity: 'inform',
  scope: 'plan',
  pointer: '/course/intervalDays',
  when: { kind: 'below', fact: 'plan.intervalDays', limit: 'label.intervalDays' },
  title: 'Outside evaluated range: sessions closer than were studied',
  reason: 'The study behind the clearance for this indication and site left more days between sessions.',
  advice: 'Leave as many days, or decide and document why not.',
  whenUnknown: 'How many days the study behind the clearance left between sessions was not read.',
  sources: [clearedPens],
});
