import type { ComparedCourses, ComparedReading } from '../../planning/index.ts';
import { planLetter } from '../comparison-words.ts';
import { formatNumber, formatRange, formatSignificant } from '../number-format.ts';
import { counted } from '../prescription-words.ts';

type Contrast = NonNullable<ComparedReading['contrasts'][number]>;
type Band = Contrast['prior'];

export const courseContrastsTitle = 'Differences of the healing courses';

export const noCourseCompared = 'No zone stands in the first plan and in another, so no course is compared.';

export const contrastColumns = {
  reading: 'Reading',
  plans: 'Plans',
  before: 'Before',
  after: 'After',
  basis: 'What it rests on',
} as const;

export const contrastCaption = (zone: string): string => `Zone ${zone}: median and 90 % of the difference`;

/** What the difference of two courses is, and when nothing follows from it. */
export const courseContrastsExplained = ({
  draws,
  unfinished,
  daysAfterLast,
}: ComparedCourses): readonly string[] => [
  `Each plan ${daysAfterLast} days after its own last session, by wound healing alone, with skin at rest as 1. In each of ` +
    `${counted(draws, 'draw', 'draws')} both plans meet the same person, the same hand and skin that heals in the same way. ` +
    'Before: what was believed before any data; after: with the data of docs/calibration.md. Above 0 the plan has more ' +
    'than the first, which is neither better nor worse.' +
    (unfinished === 0
      ? ''
      : ` Up to ${formatSignificant(unfinished)} draws could not be followed to the end and are left out.`),
  'The contraction is one less the squared ratio of the widths after and before, both counted in ranks of the draws before, ' +
    'so that a long tail weighs little; with few draws it is itself uncertain, and where it is near 0.50 more of them tell. Below 0.50 the difference is “not informed by data”; above it, where the sign was all ' +
    'but certain before any data, “the model alone knew the sign”. Neither is a finding, and only what is left gets a probability.',
];

export const planPair = (index: number): string => `${planLetter(index + 1)} − ${planLetter(0)}`;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${formatSignificant(value, 2)}`;

/** `−0.026 (−0.16 to 0.0012)`. */
export const contrastBandWords = ({ median, low90, high90 }: Band): string =>
  low90 === 0 && high90 === 0
    ? 'none the solver can tell'
    : `${signed(median)} (${formatRange(formatSignificant(low90, 2), formatSignificant(high90, 2))})`;

/** `not informed by data, contraction 0.07`. */
export const basisWords = ({ basis, contraction, chanceAbove }: Contrast): string => {
  const width = `contraction ${formatNumber(contraction, 2)}`;
  switch (basis) {
    case 'not-informed':
      return `not informed by data, ${width}`;
    case 'structure':
      return `the model alone knew the sign, ${width}`;
    case 'data':
      return `informed by data, ${width}; above 0 with probability ${formatNumber(chanceAbove ?? NaN, 2)}`;
  }
};

/** One plan held against the first in one reading. */
export const courseContrastWords = (contrast: Contrast | null, index: number): string =>
  contrast === null
    ? `${planPair(index)}: no such zone`
    : `${planPair(index)}: before ${contrastBandWords(contrast.prior)}, after ${contrastBandWords(contrast.posterior)}; ${basisWords(contrast)}`;
