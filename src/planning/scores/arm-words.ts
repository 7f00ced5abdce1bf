import type { Arm } from '../../catalogue/index.ts';
import { unknown, type Evidence, type Unknown } from '../../quantities/index.ts';

const plusMinus = ({ value, spread }: Evidence): string => {
  switch (spread.kind) {
    case 'sd':
      return `${value} ± ${spread.value}`;
    case 'se':
      return `${value} (SE ${spread.value})`;
    case 'ci95':
      return `${value} (95 % CI ${spread.low}–${spread.high})`;
    case 'range':
      return `${value} (${spread.low}–${spread.high})`;
    case 'none':
      return String(value);
  }
};

/** What an arm found, in words. */
export const armResultWords = ({ result, persons }: Arm): string => {
  switch (result.kind) {
    case 'improved':
      return `${result.improved.value} of ${result.improved.n ?? persons.value} persons at least one grade better.`;
    case 'grades':
      return `${result.two.value} of ${persons.value} persons two grades better, ${result.one.value} one, ${result.none.value} none.`;
    case 'change':
      return result.untreated === undefined
        ? `Better by ${plusMinus(result.change)}.`
        : `Better by ${plusMinus(result.change)}; the untreated side by ${plusMinus(result.untreated)}.`;
    case 'means':
      return `From ${plusMinus(result.before)} to ${plusMinus(result.after)}.`;
    case 'said':
      return result.says;
  }
};

const compared: Readonly<Record<Arm['comparedWith'], string>> = {
  nothing: 'no control',
  'untreated-side': 'against the untreated side',
  'other-treatment': 'against another treatment',
};

const field = (value: Evidence | Unknown, unit: string, what: string): string =>
  value === unknown ? `${what} not stated` : `${plusMinus({ ...value, spread: { kind: 'none' } })} ${unit}`;

/** How an arm was treated and scored, in words; what its text does not state is said. */
export const armDesignWords = (arm: Arm): string =>
  [
    arm.needling === 'radiofrequency'
      ? 'needles with current'
      : arm.tool === unknown
        ? 'needling, tool not stated'
        : `needling, ${arm.tool.replace('-', ' ')}`,
    ...(arm.adjunct === undefined ? [] : [`with ${arm.adjunct}`]),
    compared[arm.comparedWith],
    arm.blinded === true
      ? 'blinded raters'
      : arm.blinded === false
        ? 'raters not blinded'
        : 'blinding not stated',
    `${arm.persons.value} persons`,
    field(arm.depth, 'mm', 'depth'),
    field(
      arm.sessions,
      arm.sessions !== unknown && arm.sessions.value === 1 ? 'session' : 'sessions',
      'sessions',
    ),
    field(arm.interval, 'days apart', 'interval'),
    field(arm.followUp, 'days of follow-up', 'follow-up'),
  ].join(', ');
