import type { ComparedCourses, ComparedReading } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import {
  basisWords,
  contrastBandWords,
  contrastCaption,
  contrastColumns,
  courseContrastsExplained,
  courseContrastsTitle,
  noCourseCompared,
  planPair,
} from './course-contrast-words.ts';

/** Differences of the courses as a section of the comparison’s page. */
export const courseContrastSection = (courses: ComparedCourses): Markup => {
  const zones = [...new Set(courses.readings.map(({ zone }) => zone))];
  return html`<section aria-labelledby="courses">
    <h2 id="courses">${courseContrastsTitle}</h2>
    ${(zones.length === 0 ? [noCourseCompared] : courseContrastsExplained(courses)).map(
      (text) => html`<p>${text}</p>`,
    )}
    ${zones.map((zone) =>
      contrastTable(
        zone,
        courses.readings.filter((reading) => reading.zone === zone),
      ),
    )}
  </section>`;
};

const contrastTable = (zone: string, readings: readonly ComparedReading[]): Markup =>
  html`<table class="compared">
    <caption>
      ${contrastCaption(zone)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${contrastColumns.reading}</th>
        <th scope="col">${contrastColumns.plans}</th>
        <th scope="col" class="number">${contrastColumns.before}</th>
        <th scope="col" class="number">${contrastColumns.after}</th>
        <th scope="col">${contrastColumns.basis}</th>
      </tr>
    </thead>
    <tbody>
      ${readings.map(({ title, contrasts }) =>
        contrasts.map(
          (contrast, i) =>
            html`<tr>
              ${i === 0 ? html`<th scope="row" rowspan="${contrasts.length}">${title}</th>` : []}
              <td>${planPair(i)}</td>
              ${
                contrast === null
                  ? html`<td colspan="3">no such zone</td>`
                  : html`<td class="number">${contrastBandWords(contrast.prior)}</td>
                      <td class="number">${contrastBandWords(contrast.posterior)}</td>
                      <td>${basisWords(contrast)}</td>`
              }
            </tr>`,
        ),
      )}
    </tbody>
  </table>`;
