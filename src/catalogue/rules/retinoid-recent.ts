import { beautyBro, celebrity, esthetikMtl, filteredSkin, kichi, osei } from '../references/index.ts';
import { rule } from '../rule.ts';
import { activesBefore } from './actives-before.ts';

export const retinoidRecent = rule({
  id: 'retinoid-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastRetinoid',
  when: { kind: 'sooner', fact: 'person.retinoidDaysAgo', options: activesBefore },
  title: 'Retinoid on the skin too recently',
  reason:
    'Sources disagree: clinics ask for 12 hours to 7 days without retinoids; no label or study was read.',
  advice: 'Stop topical retinoids until the interval in force has passed.',
  whenUnknown: 'Ask when a retinoid was last put on the skin.',
  sources: [filteredSkin, kichi, celebrity, beautyBro, esthetikMtl, osei],
});
