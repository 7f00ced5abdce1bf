import type { HealingSession } from '../../model/index.ts';

/** The course that is asked how its parameters matter. */
export interface ReferenceCourse {
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly HealingSession[];
  /** The last day that is looked at. */
  readonly lastDay: number;
}

/** As in reports of needling at 1.5 mm; punctures were not counted there, so 2 % of the surface is assumed. */
const sessionOn = (day: number): HealingSession => ({
  day,
  puncturedFraction: 0.02,
  injuredVolumeMm: 0.03,
  bledVolumeMm: 0.006,
});

export const referenceCourses: readonly ReferenceCourse[] = [
  {
    id: 'one-session',
    title: 'One session, to day 28',
    sessions: [0].map(sessionOn),
    lastDay: 28,
  },
  {
    id: 'five-sessions',
    title: 'Five monthly sessions, to eight weeks after the last',
    sessions: [0, 30, 60, 90, 120].map(sessionOn),
    lastDay: 176,
  },
];

/** Days after a session that are looked at: dense while factors peak. */
const looks = [
  0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9,
  10, 12, 14, 16, 18, 20, 22, 24, 26, 28,
] as const;

/** Every day of a course that is looked at, in order. */
export const daysLookedAt = ({ sessions, lastDay }: ReferenceCourse): readonly number[] => {
  const days = sessions.flatMap(({ day }) => looks.map((after) => day + after));
  return [...new Set([...days, lastDay])].filter((day) => day <= lastDay).toSorted((a, b) => a - b);
};
