import type { CourseRecord, CourseZone, NormalWhen } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatSignificant } from '../number-format.ts';
import { dayBandWords, dayCount } from './course-words.ts';

export const normalExplained =
  'Days after a session until a reading is within a tenth of rest for good, or a tenth of the raised water loss is left: median and 90 %. “later”: not before the next session or the end of the course. A lasting gain is what collagen and thickness are needled for.';

export const normalWords = ({ nominal, band, share }: NormalWhen): string => {
  if (band === null) return `${dayCount(nominal)} nominal`;
  return share === 1
    ? dayBandWords(band)
    : `${dayBandWords(band)}; back in ${formatSignificant(100 * (share ?? 0), 2)} %`;
};

/** The first and the last session; those between them lie between. */
export const shownSessions = ({ sessions }: CourseRecord): readonly number[] =>
  sessions.length === 1 ? [1] : [1, sessions.length];

export const normalTable = (record: CourseRecord, zone: CourseZone): Markup => {
  const shown = shownSessions(record);
  const ids = [...new Set(zone.normalWhen.map(({ quantity }) => quantity))];
  return html`<table class="normal-when">
    <caption>
      ${normalExplained}
    </caption>
    <thead>
      <tr>
        <th scope="col">Normal when</th>
        ${shown.map((session) => html`<th scope="col" class="number">after session ${session}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${ids.map(
        (id) =>
          html`<tr>
            <th scope="row">${record.quantities.find((quantity) => quantity.id === id)?.title ?? id}</th>
            ${shown.map((session) => {
              const found = zone.normalWhen.find((each) => each.quantity === id && each.session === session);
              return html`<td class="number">${found === undefined ? '' : normalWords(found)}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
};
