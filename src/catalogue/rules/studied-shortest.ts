import { juhasz2020, kumar2018, schwarz2011 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const studiedShortest = rule({
  id: 'studied-shortest',
  severity: 'inform',
  scope: 'zone',
  pointer: '/prescription',
  when: { kind: 'below', fact: 'zone.deepestMm', limit: 'studied.shortestUsedMm' },
  title: 'Outside evaluated range: shallower than studies of this indication used',
  reason:
    'Studies of this indication that say how long their needles were used longer ones. A study that only says how far it went may have gone no deeper than this.',
  advice: 'Choose a length that was used, or decide and document why not.',
  whenUnknown: 'No study of this indication that was read says how long its needles were.',
  sources: [juhasz2020, kumar2018, schwarz2011],
});
