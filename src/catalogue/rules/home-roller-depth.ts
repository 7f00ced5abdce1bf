import { longestAtHome } from '../home-use.ts';
import { noSource } from '../references/index.ts';
import { rule } from '../rule.ts';

export const homeRollerDepth = rule({
  id: 'home-roller-depth',
  severity: 'block',
  scope: 'zone',
  pointer: '/prescription',
  when: {
    kind: 'beyond',
    fact: 'zone.deepestMm',
    stated: longestAtHome,
    only: { kind: 'is', fact: 'device.class', values: ['home-roller'] },
  },
  title: 'Too deep for a home roller',
  reason:
    'No regulator, study or review that was read supports any depth at home. Vendors disagree, from 0.25 to 1 mm; this project assumes no more than 0.3 mm.',
  advice:
    'Use needles of 0.3 mm or shorter, or leave deeper needling to a professional with a professional device.',
  whenUnknown: 'Write how long the needles of the roller are.',
  sources: [noSource],
});
