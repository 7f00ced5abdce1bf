import type { Report } from '../../planning/index.ts';
import { evidenceWords, priorWords } from '../evidence-words.ts';
import { html, type Markup } from '../markup.ts';
import { markOf } from './evidence-mark.ts';
import type { Citations } from './citations.ts';

export const parameterAnchor = (id: string): string => `parameter-${id.replace(/[^A-Za-z0-9_-]/g, '_')}`;

export const parameterTable = ({ parameters }: Pick<Report, 'parameters'>, { cite }: Citations): Markup =>
  html`<section aria-labelledby="parameters">
    <h2 id="parameters">Parameters</h2>
    <table class="parameters">
      <caption>
        Uncertain numbers of the model that the indicators rest on
      </caption>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">Prior</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map(
          (parameter) =>
            html`<tr
              id="${parameterAnchor(parameter.id)}"
              class="${parameter.assumed ? 'assumed-row' : 'known-row'}"
            >
              <th scope="row">
                ${parameter.meaning}
                <code>${parameter.id}</code> ${parameter.assumed ? markOf('assumed') : []}
              </th>
              <td class="prior">${priorWords(parameter)}</td>
              <td>
                ${parameter.evidence.map((evidence) => html`<p>${evidenceWords(evidence)}${cite(evidence.sources)}</p>`)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
