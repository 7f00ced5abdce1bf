import { catalogue, type Anaesthetic, type Topical } from '../catalogue/index.ts';
import type { Plan, Report } from '../planning/index.ts';
import { formatNumber, formatSignificant, withUnit } from './number-format.ts';
import { anaestheticName } from './prescription-words.ts';

export type Dose = NonNullable<Report['anaesthetic']>[number];
type Limit = Dose['limits'][number];
type PlannedTopical = NonNullable<Plan['topicals']>[number];

const byId = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item | undefined =>
  items.find((item) => item.id === id);

export const anaestheticOf = (id: string): Anaesthetic | undefined => byId(catalogue.anaesthetics, id);
export const topicalOf = (id: string): Topical | undefined => byId<Topical>(catalogue.topicals, id);

export const standingWords: Readonly<
  Record<Topical['standing'], { readonly icon: string; readonly word: string }>
> = {
  'harmed-people': { icon: '■', word: 'harmed people' },
  'not-studied': { icon: '▲', word: 'not studied on needled skin' },
  studied: { icon: '●', word: 'studied on needled skin' },
  'supplied-with-device': { icon: '●', word: 'supplied with a device' },
};

export const momentWords: Readonly<Record<PlannedTopical['moment'], string>> = {
  'pre-care': 'in the weeks before',
  before: 'on the skin as needling starts',
  during: 'while needling',
  after: 'right after',
};

/** How the anaesthetic is to be used, in one line. */
export const anaestheticUse = ({ anaesthetic }: Plan): string | undefined =>
  anaesthetic === undefined
    ? undefined
    : `${anaestheticName(anaesthetic.product)}: ${formatSignificant(anaesthetic.grams)} g on ` +
      `${withUnit(formatSignificant(anaesthetic.areaCm2), 'cm2')} for ${formatSignificant(anaesthetic.minutes)} min, ` +
      `${anaesthetic.occluded ? 'under a film' : 'without a film'}`;

/** A milligram more or less decides nothing, a tenth of one even less. */
export const milligrams = (value: number | 'unknown'): string =>
  value === 'unknown' ? 'unknown' : formatNumber(value, Math.abs(value) < 10 ? 1 : 0);

export const perKilogram = ({ perKg }: Dose): string =>
  perKg === 'unknown' ? 'unknown' : formatNumber(perKg, 1);

export const limitShare = ({ share }: Limit): string =>
  share === 'unknown' ? 'unknown' : `${formatNumber(100 * share, 0)} %`;

export const anaestheticCaveat =
  'As if all of it entered the body: the worst case, not what intact skin lets through. The limits were written for ' +
  'other routes; none was found for skin.';
