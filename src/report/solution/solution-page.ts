import { methods, type SolutionRecord } from '../../numerics/index.ts';
import { trajectoriesFigure, type TrajectoriesOptions } from '../figures/trajectories.ts';
import { html, markupToString, type Markup } from '../markup.ts';
import { formatSignificant } from '../number-format.ts';
import { style } from '../page/style.ts';
import { formatUnit } from '../unit-format.ts';
import {
  methodWords,
  outcomeWords,
  pathWords,
  toleranceWords,
  valueWords,
  workWords,
} from './solution-words.ts';

const footnote = ({ path }: SolutionRecord): string =>
  path === 'f64x2-fma'
    ? 'Fused products: the last digits depend on the machine.'
    : 'The same system, method, tolerance and path give the same numbers on every machine.';

/** A solution as one self-contained page: no script, nothing fetched. */
export const solutionPage = (record: SolutionRecord, options: TrajectoriesOptions = {}): string =>
  markupToString(
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
          <title>${record.system} – solution</title>
          ${style(`percuta solve · ${record.system}`, footnote(record))}
        </head>
        <body>
          <header>
            <p class="running"><span class="brand">percuta</span><span>solve</span></p>
            <h1>${record.system}</h1>
            <p class="notice" role="note"><b>${outcomeWords(record)}</b> ${record.outcome.advice}</p>
            ${record.warnings.map((warning) => html`<p class="notice" role="note">${warning}</p>`)}
            ${record.description === undefined ? [] : html`<p>${record.description}</p>`}
          </header>
          <main>
            <figure>${trajectoriesFigure(record, options)}</figure>
            ${finalTable(record)} ${parameterTable(record)} ${howSection(record)} ${sourceList(record)}
          </main>
          <footer><p>${footnote(record)}</p></footer>
        </body>
      </html> `,
  );

const finalTable = ({ states, outputs, outcome, time }: SolutionRecord): Markup =>
  html`<section aria-labelledby="final">
    <h2 id="final">
      Where it ended
      <span class="muted">at ${formatSignificant(outcome.time, 6)} ${formatUnit(time.unit)}</span>
    </h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" class="number">Value</th>
          <th scope="col">Unit</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${[...states, ...outputs].map(
          ({ name, final, unit, meaning }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${valueWords(final)}</td>
              <td class="unit">${formatUnit(unit)}</td>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;

const parameterTable = ({ parameters }: SolutionRecord): Markup | readonly Markup[] =>
  parameters.length === 0
    ? []
    : html`<section aria-labelledby="parameters">
        <h2 id="parameters">Parameters</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col" class="number">Value</th>
              <th scope="col">Unit</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            ${parameters.map(
              ({ name, value, unit, meaning }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td class="number">${formatSignificant(value, 7)}</td>
                  <td class="unit">${formatUnit(unit)}</td>
                  <td>${meaning}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>`;

const howSection = (record: SolutionRecord): Markup => {
  const { events, path } = record;
  const method = methods.find(({ id }) => id === record.method);
  return html`<section aria-labelledby="how">
    <h2 id="how">How it was solved</h2>
    <dl class="facts">
      <div>
        <dt>Method</dt>
        <dd>${methodWords(record)}${method === undefined ? '' : `. ${method.paper}, doi:${method.doi}`}</dd>
      </div>
      <div>
        <dt>Relative tolerance</dt>
        <dd>${toleranceWords(record)}</dd>
      </div>
      <div>
        <dt>Work</dt>
        <dd>${workWords(record)}</dd>
      </div>
      <div>
        <dt>Path</dt>
        <dd>${path}: ${pathWords[path]}</dd>
      </div>
      ${
        events.length === 0
          ? []
          : html`<div>
              <dt>Events</dt>
              <dd>${events.map(({ id, time }) => `${id} at ${formatSignificant(time, 6)}`).join(', ')}</dd>
            </div>`
      }
    </dl>
  </section>`;
};

const sourceList = ({ sources }: SolutionRecord): Markup | readonly Markup[] =>
  sources.length === 0
    ? []
    : html`<section aria-labelledby="sources">
        <h2 id="sources">Sources of the system</h2>
        <ul class="references">
          ${sources.map((source) => html`<li>${source}</li>`)}
        </ul>
      </section>`;
