import { beautyBro, celebrity, esthetikMtl, filteredSkin, kichi, osei } from '../references/index.ts';
import { within } from '../stated.ts';
import { wait } from './wait.ts';

/** How long clinics ask to leave off retinoids and exfoliating acids: one sentence for both. */
export const activesBefore = [
  wait({
    id: 'clinic-5-to-7-days',
    basis: 'One clinic: 5 to 7 days',
    days: 7,
    tier: 'practice',
    access: 'read',
    sources: [filteredSkin],
    row: 'clinical Y-08',
    spread: within(5, 7),
    note: 'the longer end of what the clinic asks for',
  }),
  wait({
    id: 'clinic-5-days',
    basis: 'One clinic: 5 days',
    days: 5,
    tier: 'practice',
    access: 'read',
    sources: [kichi],
    row: 'clinical Y-08',
  }),
  wait({
    id: 'clinic-3-to-5-days',
    basis: 'One clinic: 3 to 5 days',
    days: 5,
    tier: 'practice',
    access: 'read',
    sources: [celebrity],
    row: 'clinical Y-08',
    spread: within(3, 5),
    note: 'the longer end of what the clinic asks for',
  }),
  wait({
    id: 'clinic-2-days',
    basis: 'One clinic: at least 2 days',
    days: 2,
    tier: 'practice',
    access: 'read',
    sources: [beautyBro],
    row: 'clinical Y-08',
  }),
  wait({
    id: 'clinic-24-hours',
    basis: 'One clinic: 24 hours',
    days: 1,
    tier: 'practice',
    access: 'derived',
    sources: [esthetikMtl],
    row: 'clinical Y-08',
    note: '24 hours, in days',
  }),
  wait({
    id: 'clinic-12-hours',
    basis: 'One clinic: 12 hours',
    days: 0.5,
    tier: 'practice',
    access: 'derived',
    sources: [osei],
    row: 'clinical Y-08',
    note: '12 hours, in days',
  }),
] as const;
