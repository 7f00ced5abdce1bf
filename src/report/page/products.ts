import type { Report } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatSignificant } from '../number-format.ts';
import { topicalName } from '../prescription-words.ts';
import {
  anaestheticCaveat,
  anaestheticUse,
  limitShare,
  milligrams,
  momentWords,
  perKilogram,
  standingWords,
  topicalOf,
  type Dose,
} from '../product-words.ts';
import type { Citations } from './citations.ts';

/** What is put on the skin: the anaesthetic’s arithmetic, and what is known of every product. */
export const productSection = (report: Report, citations: Citations): Markup | readonly Markup[] => {
  const use = anaestheticUse(report.plan);
  const topicals = report.plan.topicals ?? [];
  if (use === undefined && topicals.length === 0) return [];
  return html`<section aria-labelledby="products">
    <h2 id="products">Products on the skin</h2>
    ${use === undefined ? [] : anaestheticTable(use, report.anaesthetic ?? [], citations)}
    ${topicals.length === 0 ? [] : topicalTable(topicals, citations)}
  </section>`;
};

const anaestheticTable = (use: string, doses: readonly Dose[], { cite }: Citations): Markup =>
  html`<p>${use}.</p>
    <table class="short">
      <caption>
        Anaesthetic: what could reach the body
      </caption>
      <thead>
        <tr>
          <th scope="col">Substance</th>
          <th scope="col" class="number">Applied, mg</th>
          <th scope="col" class="number">mg/kg</th>
          <th scope="col">Limit written for</th>
          <th scope="col" class="number">Limit, mg</th>
          <th scope="col" class="number">Share</th>
        </tr>
      </thead>
      <tbody>
        ${doses.map((dose) =>
          (dose.limits.length === 0 ? [undefined] : dose.limits).map(
            (limit, i) =>
              html`<tr>
                ${
                  i === 0
                    ? html`<th scope="row">${dose.substance}</th>
                        <td class="number">${milligrams(dose.appliedMg)}</td>
                        <td class="number">${perKilogram(dose)}</td>`
                    : html`<td></td>
                        <td></td>
                        <td></td>`
                }
                ${
                  limit === undefined
                    ? html`<td colspan="3">No limit is known here: look it up before use.</td>`
                    : html`<td>${limit.writtenFor}${cite(limit.sources)}</td>
                        <td class="number">${milligrams(limit.limitMg)}</td>
                        <td class="number">
                          <strong>${limitShare(limit)}</strong>
                        </td>`
                }
              </tr>`,
          ),
        )}
      </tbody>
    </table>
    <p class="muted small">${anaestheticCaveat}</p>`;

const topicalTable = (topicals: NonNullable<Report['plan']['topicals']>, { cite }: Citations): Markup =>
  html`<table class="topicals">
    <caption>
      Topical products
    </caption>
    <thead>
      <tr>
        <th scope="col">Product</th>
        <th scope="col">When</th>
        <th scope="col">Standing</th>
        <th scope="col">What is known</th>
        <th scope="col" class="number">Persons</th>
      </tr>
    </thead>
    <tbody>
      ${topicals.map(({ product, moment }) => {
        const found = topicalOf(product);
        return html`<tr>
          <th scope="row">${topicalName(product)}</th>
          <td>${momentWords[moment]}</td>
          <td>
            ${
              found === undefined
                ? 'not in the catalogue'
                : `${standingWords[found.standing].icon} ${standingWords[found.standing].word}`
            }
          </td>
          <td>${found?.known ?? ''}${cite((found?.sources ?? []).map((source) => source.id))}</td>
          <td class="number">
            ${found === undefined || found.persons === 'unknown' ? 'unknown' : formatSignificant(found.persons.value)}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
