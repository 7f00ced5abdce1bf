import { fdaRisks, needlingRegulation, stadelmanBehar2024 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const needlesReused = rule({
  id: 'needles-reused',
  severity: 'warn',
  scope: 'plan',
  pointer: '/device',
  when: { kind: 'is', fact: 'device.singleUse', values: ['no'] },
  title: 'Needles that can be used again',
  reason:
    'The FDA lists disease passing between users among the risks. An investigation traced 59 clients of an unlicensed spa that used equipment again; HIV was presumed to have passed to clients there.',
  advice:
    'Never on a second person. Between uses on the same person, reprocess as the maker says, or choose a device with a single-use tip.',
  whenUnknown: 'Find out whether tip, cartridge or drum is for one person once.',
  sources: [fdaRisks, stadelmanBehar2024, needlingRegulation],
});
