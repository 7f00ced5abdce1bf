import type { Report } from '../../planning/index.ts';
import { reportPage } from '../../report/index.ts';

/** The report as a page of its own; fetched when one is first asked for. */
export const drawPage = (report: Report): string =>
  reportPage(report, { date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()) });
