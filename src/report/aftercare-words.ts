import type { ReportedAftercare } from '../planning/index.ts';
import { dayWords, hoursWords } from './date-words.ts';
import { formatRange, formatSignificant, withUnit } from './number-format.ts';

/** The voice a waiting time comes from, where several speak: always the latest. */
export const aftercareSetBy: Readonly<Record<ReportedAftercare['setBy'], string>> = {
  label: 'label',
  practice: 'practice',
  model: 'skin model',
};

/** `5 days after, Fri 27 November 2026`. */
export const aftercareFrom = ({ fromHours, fromDay }: ReportedAftercare): string =>
  `${hoursWords(fromHours)} after${fromDay === undefined ? '' : `, ${dayWords(fromDay)}`}`;

type ClosedSkin = NonNullable<ReportedAftercare['model']>;

const clocks: Readonly<Record<ClosedSkin['clock'], string>> = {
  ions: 'path for ions',
  water: 'water loss',
  pore: 'visible pore',
};

/** `6 days (visible pore)`. */
export const modelWords = ({ hours, clock }: ClosedSkin): string => `${hoursWords(hours)} (${clocks[clock]})`;

/** Where the model was never observed on such needles; nothing where it was. */
export const extrapolationWords = ({
  extrapolated,
  needleLengthMm,
  seenMm: { low, high },
}: ClosedSkin): readonly string[] =>
  extrapolated
    ? [
        `extrapolated: observed on needles of ${withUnit(formatRange(formatSignificant(low), formatSignificant(high)), 'mm')}, ` +
          `here ${withUnit(formatSignificant(needleLengthMm), 'mm')}`,
      ]
    : [];
