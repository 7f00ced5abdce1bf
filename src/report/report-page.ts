import type { Report } from '../planning/index.ts';
import { html, markupToString } from './markup.ts';
import { aftercareSection } from './page/aftercare.ts';
import { citations, referenceList } from './page/citations.ts';
import { equationList } from './page/equations.ts';
import { expectationSection } from './page/expectations.ts';
import { findingList } from './page/findings.ts';
import { goalSection } from './page/goals.ts';
import { pageHeader, shortHash } from './page/header.ts';
import { indicatorEvidence } from './page/indicator-evidence.ts';
import { parameterTable } from './page/parameters.ts';
import { personSection } from './page/person.ts';
import { productSection } from './page/products.ts';
import { scoreSection } from './page/scores.ts';
import { style } from './page/style.ts';
import { zoneSection } from './page/zone.ts';

export interface ReportPageOptions {
  /** As it is to be printed: a pure room has no clock. */
  readonly date: string;
}

/** The report as one self-contained page: no script, nothing fetched. */
export const reportPage = (report: Report, { date }: ReportPageOptions): string => {
  const links = citations(report);
  const running = `percuta · plan report ${shortHash(report.hash)} · ${date}`;
  return markupToString(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
          />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${report.plan.title} – Percuta plan report</title>
          ${style(running, report.notice)}
        </head>
        <body>
          ${pageHeader(report, date)}
          <main>
            ${findingList(report, links)} ${goalSection(report)} ${personSection(report)}
            ${productSection(report, links)}
            ${report.zones.map((zone, index) => zoneSection(zone, report, index))}
            ${expectationSection(report, links)} ${scoreSection(report, links)}
            ${aftercareSection(report, links)} ${indicatorEvidence(report, links)}
            ${equationList(report, links)} ${parameterTable(report, links)} ${referenceList(report)}
          </main>
          <footer><p>${report.notice}</p></footer>
        </body>
      </html> `,
  );
};
