import { dayNumber, dayText } from '../quantities/index.ts';
import type { Plan, Report, ReportedAftercare } from '../planning/index.ts';
import type { SheetOptions } from './chair-sheet.ts';
import { dayWords, hoursWords, shortDayWords, spanWords } from './date-words.ts';
import { html, type Markup } from './markup.ts';
import { notesFor } from './sheet/aftercare-notes.ts';
import { sheetFoot } from './sheet/sheet-foot.ts';
import { blank, sheetPage, type Density } from './sheet/sheet-page.ts';

/** One page for the person to take home: when what may be done again, what is normal, when to call. */
export const aftercareSheet = (report: Report, { date }: SheetOptions): string => {
  const { plan } = report;
  return sheetPage({
    title: `${plan.title} – aftercare`,
    density: densityOf(report),
    content: html`<header>
        <p class="running">
          <span class="brand">percuta</span>
          <span>aftercare sheet <code>${report.hash.slice(0, 12)}</code> · ${date}</span>
        </p>
        <h1>After your needling session</h1>
        <p>${sessionWords(plan)}</p>
        <div class="blanks">${blank('Name')} ${blank('Session ended at')} ${blank('Next visit')}</div>
      </header>
      <main>${schedule(report.aftercare ?? [])} ${normal(plan)} ${call(plan)}</main>
      ${sheetFoot(report, date)}`,
  });
};

/** Lines the page will need, roughly: what decides the size of its type. */
const linesOf = ({ plan, aftercare }: Report): number => {
  const items = aftercare.map((item) =>
    Math.ceil((item.title.length + item.advice.length + basisWords(item).length) / 88),
  );
  const notes = (['normal', 'red-flag'] as const).flatMap((kind) =>
    notesFor(plan, kind).map(({ text }) => Math.ceil(text.length / 48) / 2),
  );
  return [...items, ...notes].reduce((a, b) => a + b, 0);
};

const densityOf = (report: Report): Density => {
  const lines = linesOf(report);
  if (lines <= 24) return 'normal';
  if (lines <= 36) return 'compact';
  return lines <= 48 ? 'dense' : 'tight';
};

const firstDay = ({ firstSession }: Plan): number | undefined =>
  firstSession === undefined ? undefined : dayNumber(firstSession);

const sessionWords = (plan: Plan): string => {
  const day = firstDay(plan);
  if (day === undefined) return 'Days are counted from the end of your session.';
  const next =
    plan.course.sessions === 1
      ? ''
      : ` Your next visit is planned for ${dayWords(dayText(day + plan.course.intervalDays))}.`;
  return `For your session on ${dayWords(dayText(day))}.${next}`;
};

const schedule = (items: readonly ReportedAftercare[]): Markup =>
  html`<section aria-labelledby="schedule">
    <h2 id="schedule">When you may do things again</h2>
    ${
      items.length === 0
        ? html`<p>
            This report carries no schedule. Ask the person who treated you before you do anything new.
          </p>`
        : html`<table class="schedule">
              <thead>
                <tr>
                  <th scope="col">Not before</th>
                  <th scope="col">What, and what to do until then</th>
                </tr>
              </thead>
              ${groupsOf(items).map(scheduleGroup)}
            </table>
            <p class="small-print">
              In brackets: what labels and clinics say, and this program’s estimate of when slow-healing skin
              has closed (“model”). Where they differ, the latest counts. What the person who treated you says
              comes first.
            </p>`
    }
  </section>`;

/** What becomes possible at the same time stands together, soonest first. */
const groupsOf = (items: readonly ReportedAftercare[]): readonly (readonly ReportedAftercare[])[] => {
  const groups = new Map<string, ReportedAftercare[]>();
  for (const item of items.toSorted((a, b) => a.fromHours - b.fromHours)) {
    const when = `${hoursWords(item.fromHours)} ${item.fromDay ?? ''}`;
    groups.set(when, [...(groups.get(when) ?? []), item]);
  }
  return [...groups.values()];
};

const scheduleGroup = (items: readonly ReportedAftercare[]): Markup =>
  html`<tbody>
    ${items.map(
      (item, i) =>
        html`<tr>
          ${i === 0 ? html`<th scope="rowgroup" rowspan="${items.length}">${whenOf(item)}</th>` : []}
          <td>
            <span class="strong">${item.title}.</span> ${item.advice}
            <span class="small-print">${basisWords(item)}</span>
          </td>
        </tr>`,
    )}
  </tbody>`;

const whenOf = ({ fromDay, fromHours }: ReportedAftercare): Markup =>
  fromDay === undefined
    ? html`${hoursWords(fromHours)} after`
    : html`${shortDayWords(fromDay)} <span class="small-print after">${hoursWords(fromHours)} after</span>`;

const basisWords = ({ basis, model }: ReportedAftercare): string => {
  const hours = basis.map((entry) => entry.hours);
  const said = hours.length === 0 ? [] : [spanWords(Math.min(...hours), Math.max(...hours))];
  return `(${[...said, ...(model === undefined ? [] : [`model: ${hoursWords(model.hours)}${model.extrapolated ? ', beyond its data' : ''}`])].join('; ')})`;
};

const normal = (plan: Plan): Markup =>
  html`<section aria-labelledby="normal">
    <h2 id="normal">What is normal</h2>
    <ul class="notes columns inform">
      ${notesFor(plan, 'normal').map(({ text }) => html`<li><span class="icon" aria-hidden="true">●</span>${text}</li>`)}
    </ul>
  </section>`;

const call = (plan: Plan): Markup =>
  html`<section aria-labelledby="call">
    <h2 id="call">Call at once when you see</h2>
    <ul class="notes columns block">
      ${notesFor(plan, 'red-flag').map(({ text }) => html`<li><span class="icon" aria-hidden="true">■</span>${text}</li>`)}
    </ul>
    <div class="blanks">${blank('Whom to call')} ${blank('Telephone')} ${blank('At night')}</div>
    <p class="small-print">In an emergency call the emergency number of your country.</p>
  </section>`;
