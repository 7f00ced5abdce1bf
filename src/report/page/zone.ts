import type { Report, ReportedCheck, ReportedIndicator, ReportedZone } from '../../planning/index.ts';
import { depthAreaHistogramFigure } from '../figures/depth-area-histogram.ts';
import { skinSectionFigure } from '../figures/skin-section.ts';
import { html, type Markup } from '../markup.ts';
import { formatBandValue, formatNumber, formatSignificant, withUnit } from '../number-format.ts';
import { deliveryWords, prescriptionWords, siteName } from '../prescription-words.ts';
import { formatUnit } from '../unit-format.ts';
import { evidenceMarks } from '../words.ts';
import { markOf } from './evidence-mark.ts';

export const zoneSection = (zone: ReportedZone, report: Report, index: number): Markup => {
  const planned = report.plan.zones.find((entry) => entry.id === zone.id);
  const { phototype } = report.plan.person;
  return html`<section class="zone" aria-labelledby="zone-${index}">
    <h2 id="zone-${index}">
      ${siteName(zone.site)}
      <span class="muted">${zone.id}, ${withUnit(formatSignificant(zone.areaCm2), 'cm2')}</span>
    </h2>
    ${planned === undefined ? [] : html`<p class="prescription">${prescriptionWords(planned)} ${deliveryWords(planned)}</p>`}
    <figure>
      <figcaption>Skin section, nominal, where the zone holds its median number of channels</figcaption>
      ${skinSectionFigure(zone.section, { phototype, seed: report.seed })}
    </figure>
    <figure>
      <figcaption>
        Depth–area histogram: share of the zone with at least this local density, by depth reached
      </figcaption>
      ${depthAreaHistogramFigure(zone.histogram)}
    </figure>
    ${indicatorTable(zone.indicators, report.scenarios)} ${checkTable(zone.checks)}
  </section>`;
};

const indicatorTable = (indicators: readonly ReportedIndicator[], scenarios: number): Markup =>
  html`<table class="indicators ${scenarios === 0 ? 'nominal-only' : 'sampled'}">
      <caption>
        Indicators${
          scenarios === 0
            ? ': nominal numbers, no scenario was sampled'
            : `: median and central 90 % of ${formatSignificant(scenarios)} scenarios`
        }
      </caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col" class="number">Median (90 %)</th>
          <th scope="col" class="number nominal">Nominal</th>
          <th scope="col">Unit</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        ${indicators.map(
          (entry) =>
            html`<tr>
              <th scope="row">${entry.title}<span class="meaning">${entry.meaning}</span></th>
              <td class="number">${entry.band === null ? 'not sampled' : formatBandValue(entry)}</td>
              <td class="number nominal">
                ${entry.nominal === null ? 'not defined' : formatNumber(entry.nominal, entry.decimals)}
              </td>
              <td class="unit">${formatUnit(entry.unit)}</td>
              <td class="evidence">${markOf(entry.mark)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <dl class="key">
      ${Object.values(evidenceMarks).map(
        ({ shape, word, meaning }) =>
          html`<div>
            <dt class="mark ${word}"><span aria-hidden="true">${shape}</span> ${word}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
    <p class="muted small">The mark is that of the weakest evidence a number rests on.</p>`;

const checkTable = (checks: readonly ReportedCheck[]): Markup | readonly Markup[] =>
  checks.length === 0
    ? []
    : html`<table class="checks">
        <caption>
          Closed forms beside what explicit needle motion gave, nominal
        </caption>
        <thead>
          <tr>
            <th scope="col">Law</th>
            <th scope="col" class="number">Closed form</th>
            <th scope="col" class="number">Needle motion</th>
            <th scope="col">Unit</th>
            <th scope="col" class="number">Difference</th>
          </tr>
        </thead>
        <tbody>
          ${checks.map(
            ({ title, unit, closedForm, sampled }) =>
              html`<tr>
                <th scope="row">${title}</th>
                <td class="number">${formatSignificant(closedForm)}</td>
                <td class="number">${formatSignificant(sampled)}</td>
                <td class="unit">${formatUnit(unit)}</td>
                <td class="number">
                  ${
                    closedForm === 0
                      ? 'not defined'
                      : `${formatNumber((100 * (sampled - closedForm)) / closedForm, 1)} %`
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`;
