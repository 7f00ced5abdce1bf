import type { Report } from '../../planning/index.ts';
import { goalScenariosFigure } from '../figures/goal-scenarios.ts';
import { boundsWords, goalEntries, shareWords, standingOf, valueWords } from '../goal-words.ts';
import { html, type Markup } from '../markup.ts';
import { formatSignificant } from '../number-format.ts';

export const goalSection = (report: Report): Markup | readonly Markup[] => {
  const entries = goalEntries(report);
  if (entries.length === 0) return [];
  return html`<section aria-labelledby="goals">
    <h2 id="goals">Goals and scenarios</h2>
    <p class="intro">
      ${
        report.scenarios === 0
          ? 'No scenario was sampled: a goal is held against the nominal number alone.'
          : `Each goal is held against the nominal number and against ${formatSignificant(report.scenarios)} sampled scenarios: what is not known of person, device and hand varies between them.`
      }
    </p>
    <figure>
      <figcaption>What each goal asks for and what the scenarios give</figcaption>
      ${goalScenariosFigure(entries)}
    </figure>
    <table class="goals">
      <caption>
        Goals × scenarios
      </caption>
      <thead>
        <tr>
          <th scope="col">Goal</th>
          <th scope="col">Desired</th>
          <th scope="col">Tolerated</th>
          <th scope="col" class="number">Nominal</th>
          <th scope="col" class="number">Worst</th>
          <th scope="col" class="number">Desired in</th>
          <th scope="col" class="number">Tolerated in</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map((entry) => {
          const { goal, title, unit } = entry;
          return html`<tr>
            <th scope="row">${title}<span class="meaning">${goal.zone}</span></th>
            <td>${boundsWords(goal.desired, unit)}</td>
            <td>${boundsWords(goal.tolerated, unit)}</td>
            <td class="number">
              ${valueWords(goal.nominal, entry)}<span class="meaning">${standingOf(goal.nominal, goal)}</span>
            </td>
            <td class="number">
              ${valueWords(goal.worst, entry)}
              ${goal.worst === null ? [] : html`<span class="meaning">${standingOf(goal.worst, goal)}</span>`}
            </td>
            <td class="number">${shareWords(goal.desiredShare)}</td>
            <td class="number">${shareWords(goal.toleratedShare)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="muted small">
      Worst: the scenario furthest outside what is desired. A share is how often the model’s scenarios agree,
      not the chance of an outcome in a person.
    </p>
  </section>`;
};
