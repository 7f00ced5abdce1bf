import type { Report } from '../planning/index.ts';
import { html, markupToString } from './markup.ts';

export interface ReportPageOptions {
  /** As it is to be printed: a pure room has no clock. */
  readonly date: string;
}

/** The report as one self-contained page: no script, nothing fetched. */
export const reportPage = (report: Report, { date }: ReportPageOptions): string =>
  markupToString(html`<!doctype html><title>${report.plan.title} ${date}</title>`);
