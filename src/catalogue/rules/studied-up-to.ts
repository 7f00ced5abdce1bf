import { ablon2018, alqam2022, fdaK200044 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const studiedUpTo = rule({
  id: 'studied-up-to',
  severity: 'inform',
  scope: 'zone',
  pointer: '/prescription',
  when: { kind: 'above', fact: 'zone.deepestMm', limit: 'studied.upToMm' },
  title: 'Outside evaluated range: deeper than studies of this indication went',
  reason:
    'Studies of this indication say how far they went, not what they set in each person; none went as far as this.',
  advice: 'Stay below what studies went up to, or decide and document why not.',
  whenUnknown: 'How far studies of this indication went is not known.',
  sources: [alqam2022, ablon2018, fdaK200044],
});
