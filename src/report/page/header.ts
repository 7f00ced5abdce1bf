import type { Report } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { counted, courseWords, deviceName, indicationName, personWords } from '../prescription-words.ts';
import { versionWords } from '../provenance-words.ts';

export const shortHash = (hash: string): string => hash.slice(0, 12);

const entry = (name: string, value: string | Markup): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

export const pageHeader = (report: Report, date: string): Markup => {
  const { plan } = report;
  return html`<header>
    <p class="running">
      <span class="brand">percuta</span>
      <span>plan report <code>${shortHash(report.hash)}</code> · ${date}</span>
    </p>
    <h1><bdi>${plan.title}</bdi></h1>
    ${plan.notes === undefined ? [] : html`<p class="plan-notes"><bdi>${plan.notes}</bdi></p>`}
    <p class="notice" role="note">${report.notice}</p>
    <dl class="facts">
      ${entry('Person', personWords(plan))} ${entry('Indication', indicationName(plan.indication))}
      ${entry('Device', deviceName(plan.device))} ${entry('Course', courseWords(plan))}
      ${entry(
        'Scenarios',
        report.scenarios === 0
          ? 'none sampled: nominal numbers only'
          : counted(report.scenarios, 'sampled', 'sampled'),
      )}
      ${entry('Seed', String(report.seed))} ${entry('Versions', versionWords(report))}
      ${entry('Report hash', html`<code class="hash">${report.hash}</code>`)}
    </dl>
  </header>`;
};
