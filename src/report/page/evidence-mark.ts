import type { EvidenceMark } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { evidenceMarks } from '../words.ts';

/** Shape, colour and word: none of them alone. */
export const markOf = (mark: EvidenceMark): Markup => {
  const { shape, word, meaning } = evidenceMarks[mark];
  return html`<span class="mark ${mark}" title="${meaning}"
    ><span aria-hidden="true">${shape}</span> ${word}</span
  >`;
};
