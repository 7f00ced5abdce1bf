import { esthetikMtl, filteredSkin, osei } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const sunRecent = rule({
  id: 'sun-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastSun',
  when: {
    kind: 'sooner',
    fact: 'person.sunDaysAgo',
    options: [
      wait({
        id: 'clinics-2-weeks',
        basis: 'Two clinics, after unprotected sun, tan or sunburn: 2 weeks',
        days: 14,
        tier: 'practice',
        access: 'read',
        sources: [filteredSkin, esthetikMtl],
        row: 'clinical Y-19',
      }),
      wait({
        id: 'clinic-1-week',
        basis: 'One clinic, after prolonged sun: 1 week',
        days: 7,
        tier: 'practice',
        access: 'read',
        sources: [osei],
        row: 'clinical Y-20',
      }),
    ],
  },
  title: 'Strong sun too recently',
  reason:
    'Sources disagree: two clinics wait 2 weeks after unprotected sun, tan or sunburn, another 1 week after prolonged sun; no label or study was read.',
  advice: 'Wait until the interval in force has passed and no burn or tan is left.',
  whenUnknown: 'Ask when the skin was last in strong sun without protection.',
  sources: [filteredSkin, esthetikMtl, osei],
});
