import type { Report } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { personWords } from '../prescription-words.ts';
import { screeningCount, screeningOf } from '../screening-words.ts';

export const personSection = ({ plan }: Report): Markup => {
  const screening = screeningOf(plan.person);
  const { answered, unknown, notAsked } = screening;
  return html`<section aria-labelledby="person">
    <h2 id="person">Person and screening</h2>
    <p>${personWords(plan)}. Screening questions: ${screeningCount(screening)}.</p>
    ${
      answered.length === 0
        ? []
        : html`<dl class="screening">
            ${answered.map(
              ({ question, answer }) =>
                html`<div>
                  <dt>${question}</dt>
                  <dd>${answer}</dd>
                </div>`,
            )}
          </dl>`
    }
    ${gap('Asked, not known', unknown)} ${gap('Not asked', notAsked)}
  </section>`;
};

const gap = (name: string, questions: readonly string[]): Markup | readonly Markup[] =>
  questions.length === 0 ? [] : html`<p><strong>${name}:</strong> ${questions.join('; ')}.</p>`;
