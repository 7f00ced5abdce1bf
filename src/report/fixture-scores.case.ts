import type { PlanComparison, Report } from '../planning/index.ts';

/** Scores made by hand: every number is invented for the drawing. */

export const scoresFixture: Report['scores'] = [
  {
    id: 'grade',
    title: 'At least one grade better',
    wording: 'persons at least one <grade> better',
    numbers: [
      {
        what: 'A new arm of 30 persons: share at least one grade better, as scored',
        unit: '%',
        decimals: 0,
        value: 70,
        low: 40,
        high: 90,
        level: 90,
      },
      {
        what: 'The effect of needling',
        unit: '1',
        decimals: 1,
        value: 0.4,
        low: -0.5,
        high: 1.3,
        level: 90,
        contraction: 0.21,
        informed: false,
      },
    ],
    remarks: ['None of them used a pen.'],
    arms: [
      {
        id: 'one',
        title: 'One 2001',
        design: 'needling, roller, no control, 20 persons',
        wording: 'grade',
        result: '12 of 20 persons at least one grade better.',
        counted: true,
        amber: false,
        sources: ['paper'],
      },
      {
        id: 'two',
        title: 'Two 2002',
        design: 'needling, roller, no control, 30 persons',
        wording: 'grade',
        result: '20 of 30 persons at least one grade better.',
        counted: false,
        why: 'not needling alone',
        amber: false,
        sources: ['paper'],
      },
    ],
    known: [],
    mark: 'assumed',
  },
  {
    id: 'laxity',
    title: 'Laxity',
    wording: 'grades of laxity',
    numbers: [],
    refused: 'No quantitative evidence. Three arms are asked for.',
    remarks: [],
    arms: [],
    known: [{ says: 'From memory, it firms.', amber: true, sources: ['paper'] }],
    mark: 'assumed',
  },
];

const band = (
  middle: number,
  half: number,
): { median: number; low50: number; high50: number; low90: number; high90: number } => ({
  median: middle,
  low50: middle - half / 2,
  high50: middle + half / 2,
  low90: middle - half,
  high90: middle + half,
});

/** For two plans beside the first. */
export const scoreDifferencesFixture: PlanComparison['scores'] = [
  {
    id: 'grade',
    title: 'At least one grade better',
    differences: [
      { unit: '1', prior: band(0, 1), posterior: band(0.1, 0.98), contraction: 0.04, informed: false },
      {
        unit: '1',
        prior: band(0, 1),
        posterior: band(0.5, 0.4),
        contraction: 0.84,
        informed: true,
        chanceAbove: 0.97,
      },
    ],
  },
  { id: 'masi', title: 'MASI', differences: [{ refused: 'This plan treats something else.' }] },
];
