/** The last section of docs/calibration.md, which tools/dose-response.ts writes anew when its numbers move. */
import { band } from '../../src/numerics/index.ts';
import { healingStudies, type PlannedNumber, type PlannedRecord } from '../../src/validation/index.ts';

const heading = '## What is weak';
const fitted = { study: 'lotfi-2013', row: 'lotfi-masson' } as const;

/** Quantiles stand for the draws. */
export const plannedWords = ({ nominal, posterior }: PlannedNumber): string => {
  const { median, low90, high90 } = band(posterior);
  const [least, most] = [low90.toFixed(2), high90.toFixed(2)];
  return `${nominal.toFixed(2)} with everything at its median, ${median.toFixed(2)} (${least} … ${most}) over draws`;
};

/** What the course gives at the dose planned for the protocol it was fitted to. */
const atPlannedDose = ({ doses, rows }: PlannedRecord): string => {
  const study = healingStudies.find(({ id }) => id === fitted.study);
  const seen = study?.rows.find(({ id }) => id === fitted.row)?.observed;
  const [dose, predicted] = [doses[fitted.study], rows[fitted.row]];
  if (study === undefined || seen?.kind !== 'value' || dose === undefined || predicted === undefined) {
    throw new Error('the protocol that was fitted to has no planned dose');
  }
  const percent = Number((100 * dose.puncturedFraction.nominal).toPrecision(2));
  return `- At the dose planned for the own protocol of ${study.title} (${percent} % of the surface) the course gives a collagen stain of ${plannedWords(predicted)}, not ${seen.value.value.toFixed(2)}:
  docs/dose-response.md, docs/validation.md.`;
};

export const weaknesses = (planned: PlannedRecord): string =>
  `${[
    heading,
    '',
    '- Medians of some priors were chosen near the same studies (dermalThickening, collagen3Gain, stainSwelling near Lotfi; fgf2Turnover near Baker;',
    '  neutrophilInflux, monocyteInflux near Engelhardt). Their widths, a factor of three either way and more, were not. The posterior is centred a little too surely for that.',
    '- Lotfi’s dose is a guess of wide range, so the gain per dose is learnt poorly.',
    atPlannedDose(planned),
    '- Drain fluid is read as tissue, the day of most cells in cuts as that after punctures; the transfer factors are guesses.',
    '- Masson’s stain is of the papillary dermis; the model averages over 1 mm.',
    '- The electrical hypothesis is not calibrated: its parameters, and all that no fitted number depends on, keep their priors.',
  ].join('\n')}\n`;

/** The page with this section in place of the one it ends with. */
export const withWeaknesses = (page: string, planned: PlannedRecord): string => {
  const at = page.lastIndexOf(`${heading}\n`);
  if (at < 0) throw new Error(`no “${heading}” in the page`);
  return page.slice(0, at) + weaknesses(planned);
};
