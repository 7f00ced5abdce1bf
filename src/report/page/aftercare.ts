import type { Report, ReportedAftercare } from '../../planning/index.ts';
import { aftercareSetBy, extrapolationWords, modelWords } from '../aftercare-words.ts';
import { dayWords, hoursWords } from '../date-words.ts';
import { html, type Markup } from '../markup.ts';
import type { Citations } from './citations.ts';
import { markOf } from './evidence-mark.ts';

/** When what may be done again, with every voice behind it. */
export const aftercareSection = ({ aftercare }: Report, { cite }: Citations): Markup | readonly Markup[] =>
  aftercare.length === 0
    ? []
    : html`<section aria-labelledby="aftercare">
        <h2 id="aftercare">Aftercare</h2>
        <table class="aftercare">
          <caption>
            When what may be done again after each session
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Not before</th>
              <th scope="col">Set by</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            ${aftercare.map(
              (item) =>
                html`<tr>
                  <th scope="row">${item.title}<span class="meaning">${item.advice}</span></th>
                  <td>
                    ${hoursWords(item.fromHours)}
                    ${item.fromDay === undefined ? [] : html`<span class="meaning">${dayWords(item.fromDay)}</span>`}
                  </td>
                  <td>
                    ${aftercareSetBy[item.setBy]}${item.model === undefined ? [] : modelLines(item.model)}
                  </td>
                  <td>
                    ${item.basis.map(({ hours, sources }) => html`<span class="said">${hoursWords(hours)}${cite(sources)}</span> `)}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>`;

const modelLines = (model: NonNullable<ReportedAftercare['model']>): Markup =>
  html`<span class="meaning">skin model: ${modelWords(model)} ${markOf(model.mark)}</span>
    ${extrapolationWords(model).map((words) => html`<span class="meaning">${words}</span>`)}`;
