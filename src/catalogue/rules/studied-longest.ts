import { juhasz2020, kumar2018, schwarz2011 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const studiedLongest = rule({
  id: 'studied-longest',
  severity: 'inform',
  scope: 'zone',
  pointer: '/prescription',
  when: { kind: 'above', fact: 'zone.deepestMm', limit: 'studied.longestUsedMm' },
  title: 'Outside evaluated range: deeper than studies of this indication used',
  reason: 'No study of this indication that was read used needles as long as this.',
  advice: 'Choose a length that was used, or decide and document why not.',
  whenUnknown: 'No study of this indication that was read says how long its needles were.',
  sources: [juhasz2020, kumar2018, schwarz2011],
});
