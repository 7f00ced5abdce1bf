import { catalogue, type Device } from '../catalogue/index.ts';
import type { Report } from '../planning/index.ts';
import { findingGroups } from './finding-groups.ts';
import { html, type Markup } from './markup.ts';
import { courseWords, deviceName, indicationName, personWords } from './prescription-words.ts';
import { screeningCount, screeningOf } from './screening-words.ts';
import { chairProducts } from './sheet/chair-products.ts';
import { chairZones } from './sheet/chair-zones.ts';
import { sheetFindings } from './sheet/sheet-findings.ts';
import { sheetFoot } from './sheet/sheet-foot.ts';
import { stopRulesOf } from './sheet/stop-rules.ts';
import { blank, sheetPage, tickBox, type Density } from './sheet/sheet-page.ts';

export interface SheetOptions {
  /** As it is to be printed: a pure room has no clock. */
  readonly date: string;
}

/** One page for the chair: what to set, what to decide, what to tick. */
export const chairSheet = (report: Report, { date }: SheetOptions): string => {
  const { plan } = report;
  const density = densityOf(report);
  return sheetPage({
    title: `${plan.title} – chair sheet`,
    density,
    content: html`<header>
        <p class="running">
          <span class="brand">percuta</span>
          <span>chair sheet <code>${report.hash.slice(0, 12)}</code> · ${date}</span>
        </p>
        <h1><bdi>${plan.title}</bdi></h1>
        <dl class="facts">
          ${fact('Person', personWords(plan))} ${fact('Screening', screeningCount(screeningOf(plan.person)))}
          ${fact('Indication', indicationName(plan.indication))} ${fact('Course', courseWords(plan))}
          ${fact('Device', `${deviceName(plan.device)}. ${singleUse(plan.device)}`, 'wide')}
        </dl>
        <div class="blanks">
          ${blank('Name, date of birth')} ${blank('Session no., date')} ${blank('Operator')}
          ${blank('Tip or drum, lot')} ${blank('Expiry')} ${blank('Set depth checked')}
        </div>
      </header>
      <main>
        ${chairZones(plan, density)} ${sheetFindings(report.findings, findingsShown(report, density))}
        ${chairProducts(report)} ${checklist(plan.anaesthetic !== undefined)}
      </main>
      ${sheetFoot(report, date)}`,
  });
};

const fact = (name: string, value: string, width = 'narrow'): Markup =>
  html`<div class="${width}">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const singleUse = (id: string): string => {
  const devices: readonly Device[] = catalogue.devices;
  const found = devices.find((device) => device.id === id)?.singleUse;
  if (found === true) return 'One tip or drum, one person, one session.';
  return found === false
    ? 'The maker does not call its tip or drum single-use: one person only all the same.'
    : 'Whether its tip or drum is single-use is not known: one person, once.';
};

const checklist = (numbed: boolean): Markup =>
  html`<section aria-labelledby="checklist">
    <h2 id="checklist">Checklist</h2>
    <ul class="ticks">
      ${[
        'Identity checked',
        'Consent signed',
        'Screening answered',
        'Photographs taken',
        ...(numbed ? ['Numbing removed completely'] : []),
        'Skin cleansed',
        'New tip opened before the person',
        'Expiry checked',
        'Used tip discarded as sharp',
        'Aftercare sheet handed over',
        'Next visit agreed',
      ].map((text) => html`<li>${tickBox}${text}</li>`)}
    </ul>
    <div class="blanks">${blank('Endpoint reached')} ${blank('Deviations')} ${blank('Signature')}</div>
  </section>`;

const mostFindings = 14;

/** A tight sheet has the less room for findings, the more zones it has; it says how many more there are. */
const findingsShown = ({ plan: { zones } }: Report, density: Density): number =>
  density === 'tight' ? 12 - Math.floor(zones.length / 3) : mostFindings;

/** Lines the page will need, roughly: what decides the size of its type. */
const linesOf = ({ plan, findings }: Report): number => {
  const zones = plan.zones.reduce(
    (sum, { prescription }) => sum + (prescription.kind === 'fixed' ? 2 : 3),
    0,
  );
  const rules = new Set(plan.zones.flatMap(stopRulesOf));
  const words = [...rules].reduce((sum, rule) => sum + rule.length + 4, 0);
  const open = findingGroups(findings.filter(({ severity }) => severity !== 'inform'));
  const decisions = open
    .slice(0, mostFindings)
    .reduce((sum, { title, until = '' }) => sum + Math.ceil((title.length + 2 * until.length) / 44), 0);
  const products = 2 * (plan.topicals ?? []).length + (plan.anaesthetic === undefined ? 0 : 4);
  return zones + Math.ceil(words / 100) + Math.ceil(decisions / 2) + products;
};

const densityOf = (report: Report): Density => {
  const lines = linesOf(report);
  if (lines <= 9) return 'roomy';
  if (lines <= 15) return 'normal';
  if (lines <= 26) return 'compact';
  return lines <= 33 ? 'dense' : 'tight';
};
