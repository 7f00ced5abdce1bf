import { esthetikMtl, filteredSkin } from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

export const laserRecent = rule({
  id: 'laser-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastLaser',
  when: {
    kind: 'sooner',
    fact: 'person.laserDaysAgo',
    options: [
      wait({
        id: 'clinic-3-months',
        basis: 'One clinic, after resurfacing or dermabrasion: 3 months',
        days: 90,
        tier: 'practice',
        access: 'read',
        sources: [esthetikMtl],
        row: 'clinical Y-17',
      }),
      wait({
        id: 'clinic-2-weeks',
        basis: 'One clinic, after intense pulsed light or laser: 2 weeks',
        days: 14,
        tier: 'practice',
        access: 'read',
        sources: [filteredSkin],
        row: 'clinical Y-19',
      }),
    ],
  },
  title: 'Laser or resurfacing too recent',
  reason:
    'Sources differ with the procedure: one clinic waits 3 months after resurfacing or dermabrasion, another 2 weeks after intense pulsed light or laser; no label or study was read.',
  advice: 'Wait until the interval in force has passed; choose it by what was done.',
  whenUnknown: 'Ask when laser, pulsed light or resurfacing was last done, and which.',
  sources: [esthetikMtl, filteredSkin],
});
