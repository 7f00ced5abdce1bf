import { normalCdf, scalar, unknown, type Unknown } from '../../quantities/index.ts';
import type { Needling } from '../../catalogue/index.ts';
import { law, procedure } from '../mechanism.ts';
import type { LinkValues } from './priors.ts';
import { orderedGrades, partialPooling } from './references.ts';

/** How an arm or a plan treats, as far as it is known. */
export interface LinkDesign {
  readonly needling: Needling;
  readonly depthMm: number | Unknown;
  readonly sessions: number | Unknown;
  readonly intervalWeeks: number | Unknown;
  /** Channels of one session over those of an ordinary one, as a power of two. */
  readonly doublings: number | Unknown;
  /** Whether who scores knows that the skin was treated. */
  readonly openlyRated: boolean;
}

/** What is compared with: the median of the literature on acne scars. A field that is not known is taken as these. */
export const ordinary = { depthMm: 1.5, sessions: 3, intervalWeeks: 4, doublings: 0 } as const;

/** Standard deviation of a field over the arms that do not state it. Assumed. */
const unstated = { depthMm: 0.5, sessions: 1.5, intervalWeeks: 1.5, doublings: 1 } as const;

/** Mean change of an arm in grades, positive for better: what happens anyway, what raters add, what needling does. */
export const gradeChange = law({
  id: 'grade-change',
  title: 'Mean change of a scar grade in an arm',
  defines: 'gradeChange',
  unit: '1',
  text:
    'naturalCourse + raterEffect + openRating * openlyRated + needlingEffect + kindDeviation ' +
    '+ perDepth * (depth - ordinaryDepth) + perSession * (sessions - ordinarySessions) ' +
    '+ perInterval * (interval - ordinaryInterval) + perDoubling * doublings',
  symbols: {
    naturalCourse: { unit: '1', meaning: 'grades gained without treatment' },
    raterEffect: { unit: '1', meaning: 'grades a blinded rater adds' },
    openRating: { unit: '1', meaning: 'grades added by a rater who knows that the skin was treated' },
    openlyRated: { unit: '1', meaning: '1 where the rater knows, 0 where not' },
    needlingEffect: { unit: '1', meaning: 'grades gained by needling, mean of the two kinds' },
    kindDeviation: { unit: '1', meaning: 'the same of the kind of needling over that mean' },
    perDepth: { unit: '/mm', meaning: 'grades gained for each mm of needle length' },
    depth: { unit: 'mm', meaning: 'needle length' },
    ordinaryDepth: { unit: 'mm', meaning: 'needle length compared with' },
    perSession: { unit: '1', meaning: 'grades gained for each session more' },
    sessions: { unit: '1', meaning: 'sessions' },
    ordinarySessions: { unit: '1', meaning: 'sessions compared with' },
    perInterval: { unit: '/wk', meaning: 'grades gained for each week between sessions' },
    interval: { unit: 'wk', meaning: 'time between sessions' },
    ordinaryInterval: { unit: 'wk', meaning: 'time between sessions compared with' },
    perDoubling: { unit: '1', meaning: 'grades gained for twice the channels' },
    doublings: { unit: '1', meaning: 'how often the channels were doubled' },
  },
  sources: [partialPooling],
  validity: [],
  neutral: 'no treatment, no rater: 0',
});

const or = (value: number | Unknown, otherwise: number): number => (value === unknown ? otherwise : value);

export const meanChange = (values: LinkValues, design: LinkDesign): number => {
  const deviation =
    design.needling === 'mechanical' ? values.mechanicalDeviation : values.radiofrequencyDeviation;
  return gradeChange.of({
    naturalCourse: scalar(values.naturalCourse, '1'),
    raterEffect: scalar(values.raterEffect, '1'),
    openRating: scalar(values.openRating, '1'),
    openlyRated: scalar(design.openlyRated ? 1 : 0, '1'),
    needlingEffect: scalar(values.needlingEffect, '1'),
    kindDeviation: scalar(deviation, '1'),
    perDepth: scalar(values.perDepth, '/mm'),
    depth: scalar(or(design.depthMm, ordinary.depthMm), 'mm'),
    ordinaryDepth: scalar(ordinary.depthMm, 'mm'),
    perSession: scalar(values.perSession, '1'),
    sessions: scalar(or(design.sessions, ordinary.sessions), '1'),
    ordinarySessions: scalar(ordinary.sessions, '1'),
    perInterval: scalar(values.perInterval, '/wk'),
    interval: scalar(or(design.intervalWeeks, ordinary.intervalWeeks), 'wk'),
    ordinaryInterval: scalar(ordinary.intervalWeeks, 'wk'),
    perDoubling: scalar(values.perDoubling, '1'),
    doublings: scalar(or(design.doublings, ordinary.doublings), '1'),
  });
};

/** Standard deviation of the mean change between studies of one design: more where the design is not stated. */
export const studySpread = (values: LinkValues, design: LinkDesign): number => {
  const of = (value: number | Unknown, slope: number, width: number): number =>
    value === unknown ? slope * slope * width * width : 0;
  return Math.sqrt(
    values.betweenStudies * values.betweenStudies +
      of(design.depthMm, values.perDepth, unstated.depthMm) +
      of(design.sessions, values.perSession, unstated.sessions) +
      of(design.intervalWeeks, values.perInterval, unstated.intervalWeeks) +
      of(design.doublings, values.perDoubling, unstated.doublings),
  );
};

export interface GradeStep {
  readonly grades: number;
  readonly change: number;
  readonly betweenPersons: number;
}

/** A rater gives whole grades: a change counts as so many from half a grade below. */
export const gradeStepShare = procedure({
  id: 'grade-step-share',
  title: 'Share of persons so many grades better',
  reads: ['gradeChange', 'betweenPersons'],
  writes: ['share'],
  tex: 'p_g = \\Phi\\left(\\frac{\\mathrm{gradeChange} - (g - \\tfrac12)}{\\mathrm{betweenPersons}}\\right)',
  sources: [orderedGrades],
  validity: [],
  neutral: 'no change: the share that chance alone carries over half a grade',
  run: ({ grades, change, betweenPersons }: GradeStep): number =>
    normalCdf((change - (grades - 0.5)) / betweenPersons),
});
