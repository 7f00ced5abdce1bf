import type { Plan } from '../plan.ts';

/** When a course is looked at (days from the first session). */
export interface Schedule {
  readonly sessions: readonly number[];
  readonly endDay: number;
  /** Ascending; every day for two weeks after each session, every third to four weeks, then every week. */
  readonly days: readonly number[];
}

/** A year, or half a year after the last session where that is later. */
const shortestDays = 365;
const afterLastDays = 182;

const soon = [0.125, 0.25, 0.5] as const;
const daily = Array.from({ length: 14 }, (_, day) => day + 1);
const toFourWeeks = [17, 20, 23, 26, 28] as const;

export const scheduleOf = ({ course }: Plan): Schedule => {
  const sessions = Array.from({ length: course.sessions }, (_, index) => index * course.intervalDays);
  const last = sessions.at(-1) ?? 0;
  const endDay = Math.max(shortestDays, last + afterLastDays);
  const later = Array.from({ length: Math.ceil((endDay - 28) / 7) }, (_, week) => 35 + 7 * week);
  const days = new Set([0, ...sessions, endDay]);
  sessions.forEach((day, index) => {
    const next = sessions[index + 1] ?? endDay;
    for (const after of [...soon, ...daily, ...toFourWeeks, ...later])
      if (day + after < next) days.add(day + after);
  });
  return { sessions, endDay, days: [...days].sort((a, b) => a - b) };
};
