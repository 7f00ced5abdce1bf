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
        waitsForWeight: false,
        sources: ['label'],
      },
      {
        id: 'with',
        writtenFor: 'another route',
        limitMg: 'unknown',
        share: 'unknown',
        waitsForWeight: true,
        sources: [],
      },
    ],
  },
  { substance: 'tetracaine', appliedMg: 350, perKg: 'unknown', limits: [] },
];

export const expectationsFixture: Report['expectations'] = [
  {
    id: 'swelling',
    title: 'Swelling',
    meaning: 'How long swelling lasted.',
    sightings: [
      {
        kind: 'lasted',
        where: 'a study',
        seen: {
          value: 6,
          unit: 'h',
          spread: { kind: 'range', low: 3, high: 6 },
          n: 36,
          from: 'human',
          access: 'read',
          tier: 'primary',
          sources: ['paper'],
        },
        amber: false,
      },
    ],
    mark: 'primary',
  },
  {
    id: 'tram-tracks',
    title: 'Rows of scars',
    meaning: 'Invented for a test.',
    zone: 'cheek-left',
    value: {
      name: 'Drag length',
      unit: 'mm',
      decimals: 2,
      nominal: 0.1,
      band: { median: 0.1, low50: 0.08, high50: 0.12, low90: 0.05, high90: 0.2 },
    },
    remark: 'The device is a pen.',
    sightings: [
      {
        kind: 'counted',
        where: 'a series',
        seen: {
          value: 2,
          unit: '1',
          spread: { kind: 'none' },
          n: 30,
          from: 'human',
          access: 'recall',
          tier: 'primary',
          sources: ['paper'],
          note: 'invented',
        },
        share: { low: 0.018, high: 0.213 },
        amber: true,
      },
    ],
    mark: 'assumed',
  },
  {
    id: 'relative-pain',
    title: 'Relative pain',
    meaning: 'An index.',
    zone: 'cheek-left',
    refused: 'Too many needles.',
    sightings: [],
    mark: 'primary',
  },
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
    model: {
      hours: 61.3,
      clock: 'pore',
      needleLengthMm: 1,
      seenMm: { low: 0.37, high: 0.77 },
      extrapolated: true,
      mark: 'assumed',
    },
  },
];
