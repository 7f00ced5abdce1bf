import type { Report } from '../../planning/index.ts';
import { html, webAddress, type Markup } from '../markup.ts';

/** Links of a page: sources by their number in the list, laws and parameters by their place. */
export interface Citations {
  readonly cite: (sources: readonly string[]) => readonly Markup[];
}

const anchor = (id: string): string => id.replace(/[^A-Za-z0-9_-]/g, '_');

export const citations = ({ references }: Pick<Report, 'references'>): Citations => {
  const numbers = new Map(references.map((reference, i) => [reference.id, i + 1]));
  return {
    cite: (sources) =>
      [...new Set(sources)].map((id) => {
        const number = numbers.get(id);
        return number === undefined
          ? html` <span class="cite">[${id}]</span>`
          : html` <a class="cite" href="#ref-${anchor(id)}">[${number}]</a>`;
      }),
  };
};

const link = (address: string, text: string): Markup => {
  const safe = webAddress(address);
  return safe === undefined ? html`${text}` : html`<a href="${safe}" rel="noreferrer">${text}</a>`;
};

export const referenceList = ({ references }: Pick<Report, 'references'>): Markup =>
  html`<section aria-labelledby="references">
    <h2 id="references">References</h2>
    <ol class="references">
      ${references.map(
        ({ id, cite, doi, url }) =>
          html`<li id="ref-${anchor(id)}">
            ${cite} ${doi === undefined ? [] : html`<br />${link(`https://doi.org/${doi}`, `doi ${doi}`)}`}
            ${url === undefined ? [] : html`<br />${link(url, url)}`}
          </li>`,
      )}
    </ol>
  </section>`;
