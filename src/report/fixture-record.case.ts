import type { Plan, Report } from '../planning/index.ts';

/** The parts of the test report about person, goals, products and aftercare: every number is invented. */

export const personFixture: Plan['person'] = {
  ageYears: 48,
  sex: 'female',
  phototype: 'IV',
  weightKg: 62,
  pregnancy: 'neither',
  isotretinoin: 'never',
  anticoagulant: 'unknown',
  herpesHistory: 'yes',
  herpesProphylaxis: 'planned',
  lastRetinoid: '2026-01-05',
  lastSun: 'never',
};

export const anaestheticPlanFixture: Plan['anaesthetic'] = {
  product: 'lidocaine-23-tetracaine-7',
  grams: 5,
  areaCm2: 60,
  minutes: 45,
  occluded: false,
};

export const topicalsFixture: Plan['topicals'] = [
  { product: 'hyaluronic-acid', moment: 'during' },
  { product: 'not-in-the-catalogue', moment: 'after' },
];

export const goalsFixture: Report['goals'] = [
  {
    indicator: 'depth',
    zone: 'cheek-left',
    desired: { atLeast: 0.8, atMost: 1 },
    tolerated: { atLeast: 0.6, atMost: 1.2 },
    nominal: 0.9,
    worst: 0.68,
    desiredShare: 0.72,
    toleratedShare: 0.99,
  },
  {
    indicator: 'channels',
    zone: 'cheek-left',
    desired: { atMost: 10_000 },
    tolerated: { atMost: 14_000 },
    nominal: 12_345,
    worst: 15_020,
    desiredShare: 0.12,
    toleratedShare: 0.93,
  },
  {
    indicator: 'fraction',
    zone: 'cheek-left',
    desired: { atLeast: 5 },
    tolerated: { atLeast: 2 },
    nominal: 0.9,
    worst: null,
    desiredShare: null,
    toleratedShare: null,
  },
];

export const anaestheticFixture: NonNullable<Report['anaesthetic']> = [
  {
    substance: 'lidocaine',
    appliedMg: 1150,
    perKg: 18.548,
    limits: [
      {
        id: 'without',
        writtenFor: 'infiltration of adults, without adrenaline',
        limitMg: 279,
        share: 4.1219,
        sources: ['label'],
      },
      { id: 'with', writtenFor: 'another route', limitMg: 'unknown', share: 'unknown', sources: [] },
    ],
  },
  { substance: 'tetracaine', appliedMg: 350, perKg: 'unknown', limits: [] },
];

export const aftercareFixture: Report['aftercare'] = [
  {
    topic: 'cleansing',
    title: 'Cleansing',
    advice: 'Leave the skin unwashed at first.',
    fromHours: 12,
    fromDay: '2026-01-11',
    setBy: 'practice',
    basis: [{ hours: 12, who: 'A clinic', sources: ['paper'] }],
  },
  {
    topic: 'make-up',
    title: 'Make-up',
    advice: 'Put nothing coloured on needled skin.',
    fromHours: 61.3,
    fromDay: '2026-01-13',
    setBy: 'model',
    basis: [
      { hours: 24, who: 'A clinic', sources: ['paper'] },
      { hours: 48, who: 'Another clinic', sources: ['label'] },
    ],
    modelHours: 61.3,
  },
];
