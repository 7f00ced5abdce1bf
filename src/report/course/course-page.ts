import type { CourseRecord, CourseZone, ReportedQuantity } from '../../planning/index.ts';
import { courseGroups } from '../../planning/index.ts';
import { priorWords } from '../evidence-words.ts';
import { html, markupToString, type Markup } from '../markup.ts';
import { formatRange, formatSignificant, withUnit } from '../number-format.ts';
import { citations, referenceList, type Citations } from '../page/citations.ts';
import { equationList } from '../page/equations.ts';
import { markOf } from '../page/evidence-mark.ts';
import { shortHash } from '../page/header.ts';
import { parameterAnchor, parameterTable } from '../page/parameters.ts';
import { style } from '../page/style.ts';
import { courseWords, deviceName, personWords, siteName } from '../prescription-words.ts';
import { versionWords } from '../provenance-words.ts';
import type { ReportPageOptions } from '../report-page.ts';
import { courseCurveFigure } from './course-figure.ts';
import { evidenceMarks } from '../words.ts';
import { courseStyle } from './course-style.ts';
import {
  bandWords,
  curveTitle,
  groupWords,
  informedWords,
  knowledgeWords,
  leftSide,
  outsideDoseTitle,
  takenTitle,
} from './course-words.ts';
import { experimentSection, overlapTable } from './hypothesis-section.ts';
import { normalTable } from './normal-table.ts';

/** The healing course as one self-contained page: no script, nothing fetched. */
export const coursePage = (record: CourseRecord, { date }: ReportPageOptions): string => {
  const { plan, notice, hash } = record;
  const links = citations(record);
  const equations = record.equations.map((equation) => {
    const left = leftSide(equation);
    return { ...equation, ...(left !== undefined && { defines: left }) };
  });
  return markupToString(
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
          <title>${plan.title} – Percuta healing course</title>
          ${style(`percuta · healing course ${shortHash(hash)} · ${date}`, notice)}
          <style>
            ${courseStyle}
          </style>
        </head>
        <body class="course-page">
          ${header(record, date)}
          <main>
            ${record.zones.map((zone, z) => zoneSection(record, zone, z, links))} ${experimentSection(record)}
            ${equationList({ equations }, links)} ${parameterTable(record, links)} ${referenceList(record)}
          </main>
          <footer><p>${notice}</p></footer>
        </body>
      </html> `,
  );
};

const entry = (name: string, value: string | Markup): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const header = (record: CourseRecord, date: string): Markup => {
  const { plan, hash, hypotheses, hypothesis, off, statements } = record;
  return html`<header>
    <p class="running">
      <span class="brand">percuta</span>
      <span>healing course <code>${shortHash(hash)}</code> · ${date}</span>
    </p>
    <h1><bdi>${plan.title}</bdi></h1>
    <p class="notice" role="note">${record.notice}</p>
    <p class="notice" role="note">${knowledgeWords(record)}</p>
    ${outsideDose(record)}
    <dl class="facts">
      ${entry('Person', personWords(plan))} ${entry('Device', deviceName(plan.device))}
      ${entry('Course', courseWords(plan))}
      ${entry('Hypothesis', hypotheses.find(({ id }) => id === hypothesis)?.title ?? hypothesis)}
      ${entry('Switched off', off.length === 0 ? 'nothing' : off.join(', '))}
      ${entry('Draws', `${record.draws}, over ${record.scenarios} scenarios of needling`)}
      ${entry('Seed', String(record.seed))} ${entry('Versions', versionWords(record))}
      ${entry('Record hash', html`<code class="hash">${hash}</code>`)}
    </dl>
    <p>${bandWords(record)}</p>
    ${
      statements.length === 0
        ? []
        : html`<details>
            <summary>${takenTitle}</summary>
            <ul>
              ${statements.map((statement) => html`<li>${statement}</li>`)}
            </ul>
          </details>`
    }
  </header>`;
};

const outsideDose = ({ outsideFittedDose }: CourseRecord): Markup | readonly Markup[] =>
  outsideFittedDose.length === 0
    ? []
    : html`<div class="notice outside-dose" role="note">
        <p>
          <strong><span aria-hidden="true">${evidenceMarks.assumed.shape}</span> ${outsideDoseTitle}</strong>
        </p>
        <ul>
          ${outsideFittedDose.map((statement) => html`<li>${statement}</li>`)}
        </ul>
      </div>`;

const zoneSection = (record: CourseRecord, zone: CourseZone, z: number, links: Citations): Markup =>
  html`<section aria-labelledby="course-zone-${z}">
    <h2 id="course-zone-${z}">${siteName(zone.site)} <span class="muted">${zone.id}</span></h2>
    <dl class="facts">
      ${zone.injury.map(({ title, unit, nominal, band }) =>
        entry(
          title,
          withUnit(
            band === null
              ? `${formatSignificant(nominal)} nominal`
              : `${formatSignificant(band.median)} (${formatRange(formatSignificant(band.low90), formatSignificant(band.high90))})`,
            unit,
          ),
        ),
      )}
    </dl>
    ${normalTable(record, zone)}
    ${courseGroups.map(
      (group) =>
        html`<h3>${groupWords[group]}</h3>
          <div class="course-grid">
            ${record.quantities
              .filter((quantity) => quantity.group === group)
              .map((quantity) => curve(record, z, quantity, links))}
          </div>`,
    )}
    ${overlapTable(record, zone)}
  </section>`;

const curve = (record: CourseRecord, z: number, quantity: ReportedQuantity, { cite }: Citations): Markup => {
  const behind = record.equations.filter(({ id }) => quantity.equations.includes(id));
  const parameters = record.parameters.filter(({ id }) => quantity.parameters.includes(id));
  return html`<figure class="course-figure">
    <figcaption>${curveTitle(quantity)}</figcaption>
    ${courseCurveFigure(record, z, quantity)}
    <details>
      <summary>${quantity.title}: equations, parameters, sources ${markOf(quantity.mark)}</summary>
      <p>${quantity.meaning}. ${informedWords(quantity)}</p>
      <ul>
        ${behind.map(
          (equation) =>
            html`<li>
              ${equation.title}${equation.off ? ' (switched off)' : ''}:
              <code
                >${leftSide(equation) === undefined ? '' : `${leftSide(equation) ?? ''} = `}${equation.text ?? ''}</code
              >${cite(equation.sources)}
            </li>`,
        )}
      </ul>
      <ul>
        ${parameters.map(
          (parameter) =>
            html`<li>
              <a href="#${parameterAnchor(parameter.id)}"><code>${parameter.id}</code></a>
              ${priorWords(parameter)} ${parameter.assumed ? markOf('assumed') : []}
            </li>`,
        )}
      </ul>
    </details>
  </figure>`;
};
