import type { CourseRecord, CourseZone, Experiment } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatRange, formatSignificant } from '../number-format.ts';
import { noSeparation, overlapWords, sampleSizeWords } from './course-words.ts';

const titleOf = ({ quantities }: CourseRecord, id: string): string =>
  quantities.find((quantity) => quantity.id === id)?.title ?? id;

const differenceWords = ({ median, low90, high90 }: Experiment['effects'][number]['difference']): string =>
  `${formatSignificant(median, 2)} (${formatRange(formatSignificant(low90, 2), formatSignificant(high90, 2))})`;

/** What the two hypotheses have in common in one zone. */
export const overlapTable = (record: CourseRecord, { overlap }: CourseZone): Markup | readonly Markup[] =>
  overlap === null
    ? []
    : html`<table>
        <caption>
          ${noSeparation}
        </caption>
        <thead>
          <tr>
            <th scope="col">Observable</th>
            <th scope="col" class="number">Day they differ most</th>
            <th scope="col" class="number">Overlap</th>
            <th scope="col" class="number">Stimulated less alone, 90 %</th>
          </tr>
        </thead>
        <tbody>
          ${overlap.map(
            ({ quantity, day, overlap: share, difference }) =>
              html`<tr>
                <th scope="row">${titleOf(record, quantity)}</th>
                <td class="number">${formatSignificant(day)}</td>
                <td class="number">${overlapWords(share)}</td>
                <td class="number">${differenceWords(difference)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;

/** Experiments that would tell the hypotheses apart. */
export const experimentSection = (record: CourseRecord): Markup | readonly Markup[] =>
  record.experiments === null
    ? []
    : html`<section aria-labelledby="experiments">
        <h2 id="experiments">What would separate the hypotheses</h2>
        <p>${sampleSizeWords}</p>
        ${record.experiments.map((experiment) => experimentEntry(record, experiment))}
      </section>`;

const experimentEntry = (record: CourseRecord, { title, arms, effects, otherwise }: Experiment): Markup =>
  html`<article>
    <h3>${title}</h3>
    <p>Wound healing alone predicts: ${otherwise}</p>
    ${
      effects.length === 0
        ? html`<p>No reading differs by more than the error of the solver.</p>`
        : html`<table>
            <caption>
              ${arms[0]} less ${arms[1]}, if fields act
            </caption>
            <thead>
              <tr>
                <th scope="col">Reading</th>
                <th scope="col" class="number">Day</th>
                <th scope="col" class="number">Difference, 90 %</th>
                <th scope="col" class="number">Spread</th>
                <th scope="col" class="number">Persons an arm</th>
              </tr>
            </thead>
            <tbody>
              ${effects.map(
                ({ quantity, day, difference, spread, persons }) =>
                  html`<tr>
                    <th scope="row">${titleOf(record, quantity)}</th>
                    <td class="number">${formatSignificant(day)}</td>
                    <td class="number">${differenceWords(difference)}</td>
                    <td class="number">${formatSignificant(spread, 2)}</td>
                    <td class="number">${formatSignificant(persons)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </article>`;
