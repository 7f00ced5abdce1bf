import type {
  CourseEquation,
  CourseGroup,
  CourseRecord,
  OpenBand,
  ReportedQuantity,
} from '../../planning/index.ts';
import type { MechanismGroup } from '../../model/index.ts';
import { formatRange, formatSignificant } from '../number-format.ts';
import { formatUnit } from '../unit-format.ts';

export const groupWords: Readonly<Record<CourseGroup, string>> = {
  observable: 'What can be measured',
  cascade: 'Cascade',
  cells: 'Cells',
  factors: 'Growth factors',
  matrix: 'Matrix',
  pigment: 'Pigment',
};

/** What stands above a curve. */
export const curveTitle = ({ title, unit }: Pick<ReportedQuantity, 'title' | 'unit'>): string =>
  formatUnit(unit) === '' ? title : `${title}, ${formatUnit(unit)}`;

export const mechanismWords: Readonly<Record<MechanismGroup, string>> = {
  injury: 'What a session does at once',
  haemostasis: 'Haemostasis',
  inflammation: 'Inflammation',
  factors: 'Growth factors',
  epidermis: 'Epidermis',
  dermis: 'Dermis',
  matrix: 'Matrix',
  pigment: 'Pigment',
  person: 'The person',
  bioelectric: 'Electrical stimulation, a hypothesis',
  readings: 'Readings',
};

/** Where the numbers come from: by itself another sentence once something was fitted. */
export const knowledgeWords = ({ knowledge }: Pick<CourseRecord, 'knowledge'>): string =>
  knowledge === 'prior'
    ? 'Prior: not yet calibrated. The bands are what was believed before any data on needling; none of this is a finding.'
    : 'Calibrated, on little (docs/calibration.md). Each curve says which share of its band data inform; the rest is prior.';

/** Above what the record says of zones outside the doses that were fitted. */
export const takenTitle = 'What was taken where the plan does not say it';

export const outsideDoseTitle = 'Outside the doses of the fit';

export const bandWords = ({ draws, unfinished }: Pick<CourseRecord, 'draws' | 'unfinished'>): string =>
  draws === 0
    ? 'Nominal curves: everything uncertain at its median. No bands were drawn.'
    : `Lines are medians of ${draws} draws, bands hold the middle 50 and 90 % of them, broken lines are nominal.${
        unfinished === 0 ? '' : ` ${unfinished} draws could not be followed to the end and are left out.`
      }`;

export const informedWords = ({ informedShare }: Pick<ReportedQuantity, 'informedShare'>): string =>
  informedShare === null
    ? 'Data-informed share: nothing was fitted.'
    : `Data-informed share: ${formatSignificant(100 * informedShare, 2)} % (one less the squared ratio of the widths of the band after and before the fit; within 5 % of 0 is chance).`;

export const noSeparation =
  'No data set separates the two hypotheses: at needle channels neither a field nor its effect was measured. What they predict overlaps as shown; that is no evidence for either.';

export const sampleSizeWords =
  'Persons for each arm by the normal approximation for two samples (5 % two-sided, power 80 %). The spread of an arm is that of the draws: persons and what is not known together. One session of the first zone’s needles, four weeks, channels as far apart as gives fields their widest effect.';

/** `3.2`, or that it takes longer than was looked at. */
export const dayCount = (days: number | null): string =>
  days === null ? 'later' : days === 0 ? 'never left' : formatSignificant(days, days >= 10 ? 3 : 2);

export const dayBandWords = ({ median, low90, high90 }: OpenBand): string =>
  median === low90 && median === high90
    ? dayCount(median)
    : `${dayCount(median)} (${low90 === 0 ? '0' : dayCount(low90)} to ${dayCount(high90)})`;

/** The left side of an equation of the course. */
export const leftSide = ({ defines, from, to }: CourseEquation): string | undefined => {
  if (defines !== undefined) return defines;
  if (from === undefined && to === undefined) return undefined;
  return `rate ${from ?? '∅'} → ${to ?? '∅'}`;
};

export const overlapWords = (overlap: number): string => `${formatSignificant(100 * overlap, 3)} %`;

/** A quantity at a day: median and middle 90 %, or nominal. */
export const valueAtDay = (
  { zones, days }: Pick<CourseRecord, 'zones' | 'days'>,
  zone: number,
  quantity: string,
  day: number,
): string => {
  const curve = zones[zone]?.curves.find((entry) => entry.quantity === quantity);
  const at = days.findLastIndex((each) => each <= day);
  if (curve === undefined || at < 0) return '';
  const { nominal, band } = curve;
  const shown = (values: readonly number[]): string => formatSignificant(values[at] ?? NaN);
  return band === null
    ? `${shown(nominal)} nominal`
    : `${shown(band.median)} (${formatRange(shown(band.low90), shown(band.high90))})`;
};
