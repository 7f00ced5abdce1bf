import { beautyBro, celebrity, esthetikMtl, filteredSkin, kichi, osei } from '../references/index.ts';
import { rule } from '../rule.ts';
import { activesBefore } from './actives-before.ts';

export const exfoliantRecent = rule({
  id: 'exfoliant-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastExfoliant',
  when: { kind: 'sooner', fact: 'person.exfoliantDaysAgo', options: activesBefore },
  title: 'Exfoliating acid on the skin too recently',
  reason:
    'Sources disagree: clinics ask for 12 hours to 7 days without alpha or beta hydroxy acids; no label or study was read.',
  advice: 'Stop exfoliating acids until the interval in force has passed.',
  whenUnknown: 'Ask when an exfoliating acid was last put on the skin.',
  sources: [filteredSkin, kichi, celebrity, beautyBro, esthetikMtl, osei],
});
