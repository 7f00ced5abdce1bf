import type { Report } from '../planning/index.ts';

/** The report for a terminal. */
export const reportText = (report: Report): string => report.notice;
