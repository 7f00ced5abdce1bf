import {
  aftercareFixture,
  anaestheticFixture,
  anaestheticPlanFixture,
  expectationsFixture,
  goalsFixture,
  personFixture,
  topicalsFixture,
} from './fixture-record.case.ts';
import { scoresFixture } from './fixture-scores.case.ts';
import type { Report, ReportedHistogram, ReportedIndicator } from '../planning/index.ts';

/** A small report made by hand: every number is invented for the drawing, none is a prediction. */

const indicator = (
  entry: Partial<ReportedIndicator> & Pick<ReportedIndicator, 'id' | 'title'>,
): ReportedIndicator => ({
  meaning: 'Invented for a test.',
  unit: 'mm',
  decimals: 2,
  nominal: 0.9,
  band: { median: 0.92, low50: 0.82, high50: 0.99, low90: 0.71, high90: 1.08 },
  mark: 'primary',
  parameters: [],
  evidence: [],
  ...entry,
});

const depthsMm = [0, 0.2, 0.4, 0.6, 0.8, 1];
const densities = [0, 100, 200, 300, 400, 500, 600];
const falling = (shift: number): readonly (readonly number[])[] =>
  depthsMm.map((depth) =>
    densities.map((density) =>
      density === 0 ? 1 : Math.min(1, Math.max(0, (520 + shift - 420 * depth - density) / 300 + 0.5)),
    ),
  );

export const histogramFixture: ReportedHistogram = {
  windowCm2: 0.25,
  depthsMm,
  densities,
  nominal: falling(0),
  band: { median: falling(0), low90: falling(-60), high90: falling(60) },
};

export const sectionFixture: Report['zones'][number]['section'] = {
  widthMm: 2,
  depthMm: 1.25,
  slabMm: 0.2,
  layers: [
    { id: 'stratum-corneum', name: 'Stratum corneum', topMm: 0, bottomMm: 0.015 },
    { id: 'viable-epidermis', name: 'Viable epidermis', topMm: 0.015, bottomMm: 0.095 },
    { id: 'papillary-dermis', name: 'Papillary dermis', topMm: 0.095, bottomMm: 0.3 },
    { id: 'reticular-dermis', name: 'Reticular dermis', topMm: 0.3, bottomMm: 0.95 },
    { id: 'subcutis', name: 'Subcutis', topMm: 0.95, bottomMm: 1.25 },
  ],
  channels: [
    { xMm: 0.25, depthMm: 0.62 },
    { xMm: 0.5, depthMm: 0.8 },
    { xMm: 0.95, depthMm: 0 },
    { xMm: 1.2, depthMm: 0.72 },
    { xMm: 1.7, depthMm: 0.55 },
  ],
  radiusMm: 0.03,
  medianDepthMm: 0.67,
};

export const reportFixture: Report = {
  schema: 'percuta.report/1',
  notice: 'Not a medical device. For research, education and documentation; a professional decides.',
  versions: { software: '0.0.0', model: '0.0.0', catalogue: '0.0.0' },
  seed: 7,
  scenarios: 100,
  plan: {
    schema: 'percuta.plan/1',
    title: 'A plan <made> by "hand" & for tests',
    person: personFixture,
    indication: 'facial-wrinkles',
    device: 'exceed',
    zones: [
      {
        id: 'cheek-left',
        site: 'cheek',
        areaCm2: 28,
        prescription: {
          kind: 'stepped',
          startDepthMm: 0.5,
          stepMm: 0.25,
          capMm: 1,
          clinicalEndpoint: 'pinpoint-bleeding',
          maxPasses: 4,
          stopRules: ['pain'],
        },
        delivery: { kind: 'glide', handSpeedCmPerS: 2, rateHz: 120 },
      },
    ],
    course: { sessions: 4, intervalDays: 30 },
    firstSession: '2026-01-10',
    anaesthetic: anaestheticPlanFixture,
    topicals: topicalsFixture,
  },
  findings: [
    {
      severity: 'warn',
      rule: 'label-phototype',
      pointer: '/person/phototype',
      title: 'Outside evaluated range: phototype',
      reason: 'This phototype is not among those the device was cleared for.',
      advice: 'Decide and document why.',
      sources: ['label'],
    },
    {
      severity: 'inform',
      rule: 'sex-unknown',
      pointer: '',
      title: 'Invented for a test',
      reason: 'A finding about the whole plan.',
      advice: 'Nothing to do.',
      sources: ['not-in-the-list'],
      amber: true,
    },
    {
      severity: 'warn',
      rule: 'retinoid-recent',
      pointer: '/person/lastRetinoid',
      title: 'Retinoid on the skin too recently',
      reason: 'Five days ago.',
      advice: 'Wait.',
      sources: ['paper'],
      until: '2026-01-12',
    },
  ],
  zones: [
    {
      id: 'cheek-left',
      site: 'cheek',
      areaCm2: 28,
      indicators: [
        indicator({
          id: 'depth',
          title: 'Achieved depth',
          parameters: ['skinStiffness'],
          evidence: [
            {
              value: 0.15,
              unit: 'mm',
              spread: { kind: 'none' },
              from: 'device',
              access: 'read',
              tier: 'label',
              sources: ['label'],
            },
          ],
        }),
        indicator({
          id: 'channels',
          title: 'Channels, whole course',
          unit: '/cm2',
          decimals: 0,
          nominal: 12_345,
          band: { median: 12_000, low50: 11_000, high50: 13_000, low90: 9_000, high90: 14_500 },
          mark: 'assumed',
        }),
        indicator({
          id: 'fraction',
          title: 'Punctured fraction',
          unit: '%',
          decimals: 1,
          band: null,
          mark: 'label',
        }),
        indicator({ id: 'none', title: 'Without a value', nominal: null, band: null, mark: 'review' }),
      ],
      histogram: histogramFixture,
      section: sectionFixture,
      checks: [{ law: 'density', title: 'Contacts per area', unit: '/cm2', closedForm: 2411, sampled: 2405 }],
    },
  ],
  goals: goalsFixture,
  anaesthetic: anaestheticFixture,
  expectations: expectationsFixture,
  scores: scoresFixture,
  aftercare: aftercareFixture,
  equations: [
    {
      id: 'cover',
      title: 'Punctured fraction',
      defines: 'puncturedFraction',
      unit: '1',
      text: '1 - exp(-density * holeArea)',
      tex: '1 - \\exp\\left(-\\rho a\\right)',
      symbols: [
        { symbol: 'density', unit: '/cm2', meaning: 'channels per area' },
        { symbol: 'holeArea', unit: 'cm2', meaning: 'surface area of one hole' },
      ],
      validity: [{ symbol: 'density', unit: '/cm2', low: 0, high: 20_000 }],
      sources: ['paper'],
    },
    {
      id: 'path',
      title: 'Where needles enter',
      tex: 'vT = \\ell',
      symbols: [],
      validity: [],
      sources: ['label'],
    },
  ],
  parameters: [
    {
      id: 'holeRatio',
      meaning: 'diameter of the hole over diameter of the needle',
      unit: '1',
      prior: { kind: 'lognormal', low: 0.35, high: 0.75 },
      assumed: false,
      evidence: [
        {
          value: 0.51,
          unit: '1',
          spread: { kind: 'sd', value: 0.03 },
          n: 12,
          from: 'rat',
          method: 'confocal microscopy',
          access: 'read',
          tier: 'primary',
          sources: ['paper'],
        },
      ],
    },
    {
      id: 'skinStiffness',
      meaning: 'stiffness of the skin surface under one needle',
      unit: 'mN/mm',
      prior: { kind: 'uniform', low: 10, high: 90 },
      assumed: true,
      evidence: [
        {
          value: 30,
          unit: 'mN/mm',
          spread: { kind: 'range', low: 10, high: 90 },
          from: 'assumed',
          access: 'derived',
          tier: 'practice',
          sources: ['paper'],
          note: 'invented for a test',
        },
      ],
    },
  ],
  references: [
    { id: 'label', cite: 'A label', url: 'javascript:alert(1)' },
    { id: 'paper', cite: 'Somebody 2020, A Journal 1:2', doi: '10.1000/182' },
  ],
  hash: 'c0ffee'.padEnd(64, '0'),
};
