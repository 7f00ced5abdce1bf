import type { CourseRecord } from '../../planning/index.ts';
import { coursePage } from '../../report/index.ts';

/** The course as a page of its own; fetched when one is first asked for. */
export const drawCourse = (record: CourseRecord): string =>
  coursePage(record, { date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()) });
