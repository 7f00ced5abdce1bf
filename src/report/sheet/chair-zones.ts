import { depthsOfPasses, type Plan, type Zone } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';
import { formatSignificant, withUnit } from '../number-format.ts';
import { endpoints, siteName } from '../prescription-words.ts';
import { tickBox, type Density } from './sheet-page.ts';
import { sharedStopRules, type StopRules } from './stop-rules.ts';

/** Beyond this many passes one box each would be no help. */
const passesShown = 8;

/** Beyond this many zones the boxes stand without their depths. */
const zonesInFull = (density: Density): number => (density === 'tight' ? 6 : 12);

/** The zones as they are worked: what to set, how to move, when to stop, a box for each pass. */
export const chairZones = ({ zones }: Plan, density: Density): Markup => {
  const rules = sharedStopRules(zones);
  const brief = zones.length > zonesInFull(density);
  return html`<section aria-labelledby="zones">
    <h2 id="zones">Zones</h2>
    <table class="${brief ? 'brief' : 'full'}">
      <thead>
        <tr>
          <th scope="col">Zone</th>
          <th scope="col">Set depth</th>
          <th scope="col">Passes, mm</th>
          <th scope="col">Delivery</th>
          <th scope="col">Stop at</th>
        </tr>
      </thead>
      <tbody>
        ${zones.map(
          (zone) =>
            html`<tr>
              <th scope="row">
                ${siteName(zone.site)}, ${withUnit(formatSignificant(zone.areaCm2), 'cm2')}
                <span class="small-print">${zone.id}</span>
              </th>
              <td>${depthWords(zone, brief)}</td>
              <td>${passBoxes(zone, brief)}</td>
              <td>${shortDelivery(zone)}</td>
              <td>${stopWords(zone, rules)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${rules.everywhere.length === 0 ? [] : html`<p class="strong">Stop in every zone at: ${rules.everywhere.join('; ')}.</p>`}
    ${
      rules.lettered.length === 0
        ? []
        : html`<p>
            <span class="strong">Stop rules.</span>
            ${rules.lettered.map(({ letter, rule }) => html`<span class="strong">${letter}</span> ${rule}; `)}
          </p>`
    }
    ${
      rules.leftOut.length === 0
        ? []
        : html`<p class="strong">
            ${rules.leftOut.length} more stop rules (${rules.leftOut[0] ?? ''} to
            ${rules.leftOut.at(-1) ?? ''}) do not fit this page: take the report along.
          </p>`
    }
  </section>`;
};

const depthWords = ({ prescription }: Zone, brief: boolean): Markup => {
  if (prescription.kind === 'fixed') {
    return html`<span class="strong">${formatSignificant(prescription.depthMm)} mm</span> fixed`;
  }
  const { startDepthMm, stepMm, capMm } = prescription;
  if (brief) {
    return html`<span class="passes"
      >${formatSignificant(startDepthMm)} +${formatSignificant(stepMm)} ≤ ${formatSignificant(capMm)} mm</span
    >`;
  }
  return html`from <span class="strong">${formatSignificant(startDepthMm)}</span>,
    +${formatSignificant(stepMm)} each pass, never above
    <span class="strong">${formatSignificant(capMm)} mm</span>`;
};

const passBoxes = ({ prescription }: Zone, brief: boolean): readonly Markup[] => {
  const depths = depthsOfPasses(prescription);
  if (depths.length > passesShown) {
    return [html`${prescription.kind === 'stepped' ? 'at most ' : ''}${depths.length}, done: ______`];
  }
  if (brief) return depths.map(() => html`${tickBox} `);
  return depths.map(
    (depth) => html`<span class="passes">${tickBox} ${formatSignificant(Number(depth.toFixed(4)))}</span> `,
  );
};

const shortDelivery = ({ delivery }: Zone): string => {
  const rate =
    'rateHz' in delivery && delivery.rateHz !== undefined ? `, ${formatSignificant(delivery.rateHz)} Hz` : '';
  switch (delivery.kind) {
    case 'contact':
      return `${formatSignificant(delivery.contactSeconds)} s in all${rate}`;
    case 'glide':
      return `glide at ${formatSignificant(delivery.handSpeedCmPerS)} cm/s${rate}`;
    case 'roll':
      return delivery.handSpeedCmPerS === undefined
        ? 'roll'
        : `roll at ${formatSignificant(delivery.handSpeedCmPerS)} cm/s`;
    case 'stamp':
      return 'stamp, place by place';
  }
};

const stopWords = (zone: Zone, rules: StopRules): string => {
  const { prescription } = zone;
  if (prescription.kind === 'fixed') return 'after the last pass';
  const endpoint =
    prescription.clinicalEndpoint === 'none' ? 'no endpoint named' : endpoints[prescription.clinicalEndpoint];
  return [endpoint, ...rules.ofZone(zone)].join('; ');
};
