import type { Report } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { armWords, scoreNumberWords, scoresExplained, scoresTitle, type Score } from '../score-words.ts';
import type { Citations } from './citations.ts';
import { markOf } from './evidence-mark.ts';

/** What scores may do after the plan: numbers where evidence carries them, and all that is known. */
export const scoreSection = ({ scores }: Report, citations: Citations): Markup | readonly Markup[] =>
  scores.length === 0
    ? []
    : html`<section aria-labelledby="scores">
        <h2 id="scores">${scoresTitle}</h2>
        <p>${scoresExplained}</p>
        ${scores.map((score) => scoreEntry(score, citations))}
      </section>`;

const scoreEntry = (score: Score, { cite }: Citations): Markup =>
  html`<article class="rests">
    <h3>${score.title}${score.numbers.length === 0 ? [] : html` ${markOf(score.mark)}`}</h3>
    <p>Scored: ${score.wording}.</p>
    <ul>
      ${score.numbers.map((number) => html`<li>${scoreNumberWords(number)}</li>`)}
      ${score.refused === undefined ? [] : html`<li>${score.refused}</li>`}
      ${score.remarks.map((remark) => html`<li>${remark}</li>`)}
      ${score.arms.map((arm) => html`<li>Seen: ${armWords(arm)}${cite(arm.sources)}</li>`)}
      ${score.known.map(
        (item) =>
          html`<li>Known: ${item.says}${cite(item.sources)} ${item.amber ? markOf('assumed') : []}</li>`,
      )}
    </ul>
  </article>`;
