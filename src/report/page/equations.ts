import type { Report, ReportedEquation } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatRange, formatSignificant, withUnit } from '../number-format.ts';
import { formatUnit } from '../unit-format.ts';
import type { Citations } from './citations.ts';

export const equationList = ({ equations }: Pick<Report, 'equations'>, citations: Citations): Markup =>
  html`<section aria-labelledby="equations">
    <h2 id="equations">Equations</h2>
    ${equations.map((equation) => equationEntry(equation, citations))}
  </section>`;

const equationEntry = (equation: ReportedEquation, { cite }: Citations): Markup => {
  const { title, defines, unit, text, tex, symbols, validity, sources } = equation;
  return html`<article class="equation">
    <h3>${title}${cite(sources)}</h3>
    ${
      text === undefined
        ? []
        : html`<p class="law">
            <code>${defines === undefined ? text : `${defines} = ${text}`}</code
            >${unit === undefined ? [] : html` <span class="unit">${unitWords(unit)}</span>`}
          </p>`
    }
    <p class="law tex"><span class="muted">TeX</span> <code>${tex}</code></p>
    ${
      symbols.length === 0
        ? []
        : html`<dl class="symbols">
            ${symbols.map(
              (symbol) =>
                html`<div>
                  <dt><code>${symbol.symbol}</code></dt>
                  <dd>${symbol.meaning}, ${unitWords(symbol.unit)}</dd>
                </div>`,
            )}
          </dl>`
    }
    ${
      validity.length === 0
        ? []
        : html`<p class="validity">
            Observed for
            ${validity.map(
              (range, i) =>
                html`${i === 0 ? '' : '; '}<code>${range.symbol}</code>
                  ${withUnit(formatRange(formatSignificant(range.low), formatSignificant(range.high)), range.unit)}`,
            )}.
            Outside it the answer is an extrapolation.
          </p>`
    }
  </article>`;
};

const unitWords = (unit: string): string => (formatUnit(unit) === '' ? 'no unit' : `in ${formatUnit(unit)}`);
