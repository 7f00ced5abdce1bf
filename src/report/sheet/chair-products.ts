import { catalogue, type Topical } from '../../catalogue/index.ts';
import type { Report } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import {
  anaestheticOf,
  anaestheticUse,
  limitShare,
  milligrams,
  momentWords,
  perKilogram,
  standingWords,
  topicalOf,
} from '../product-words.ts';
import { topicalName } from '../prescription-words.ts';

/** What may touch the skin, what must not, and the anaesthetic’s arithmetic. */
export const chairProducts = (report: Report): Markup =>
  html`<section aria-labelledby="products">
    <h2 id="products">Products</h2>
    <ul class="notes">
      ${planned(report)} ${anaestheticLines(report)}
      <li class="block">
        <span class="icon" aria-hidden="true">■</span>Not on needled skin, harmed people:
        ${harmful().join('; ')}. Put on nothing but what is planned here.
      </li>
    </ul>
  </section>`;

const harmful = (): readonly string[] => {
  const topicals: readonly Topical[] = catalogue.topicals;
  return topicals.filter(({ standing }) => standing === 'harmed-people').map(({ name }) => name);
};

const severityOf = (standing: Topical['standing'] | undefined): string => {
  if (standing === 'harmed-people') return 'block';
  return standing === 'studied' || standing === 'supplied-with-device' ? 'inform' : 'warn';
};

const planned = ({ plan }: Report): readonly Markup[] => {
  const topicals = plan.topicals ?? [];
  if (topicals.length === 0) {
    return [
      html`<li class="inform">
        <span class="icon" aria-hidden="true">●</span>No topical product is planned.
      </li>`,
    ];
  }
  return topicals.map(({ product, moment }) => {
    const standing = topicalOf(product)?.standing;
    const { icon, word } =
      standing === undefined ? { icon: '▲', word: 'not in the catalogue' } : standingWords[standing];
    return html`<li class="${severityOf(standing)}">
      <span class="icon" aria-hidden="true">${icon}</span>Planned ${momentWords[moment]}:
      ${topicalName(product)} (${word}).
    </li>`;
  });
};

const anaestheticLines = ({ plan, anaesthetic }: Report): readonly Markup[] => {
  const use = anaestheticUse(plan);
  if (use === undefined) {
    return [
      html`<li class="inform"><span class="icon" aria-hidden="true">●</span>No anaesthetic is planned.</li>`,
    ];
  }
  const sums = (anaesthetic ?? []).map((dose) => {
    const limits = dose.limits.map(
      (limit) => `${limitShare(limit)} of ${milligrams(limit.limitMg)} mg (${limit.writtenFor})`,
    );
    return (
      `${dose.substance} ${milligrams(dose.appliedMg)} mg` +
      `${dose.perKg === 'unknown' ? ', weight unknown' : `, ${perKilogram(dose)} mg/kg`}` +
      `; ${limits.length === 0 ? 'no limit known here' : limits.join(', ')}`
    );
  });
  const cautions = (anaestheticOf(plan.anaesthetic?.product ?? '')?.cautions ?? []).filter(
    ({ access }) => access !== 'recall',
  );
  return [
    html`<li class="warn">
      <span class="icon" aria-hidden="true">▲</span><span class="strong">Numbing: ${use}.</span> If all of it
      were absorbed: ${sums.join('; ')}. Off completely before the first pass, never on needled skin.
      <span class="small-print"
        >${cautions
          .slice(0, 3)
          .map(({ text }) => text)
          .join(' ')}</span
      >
    </li>`,
  ];
};
