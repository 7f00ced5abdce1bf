import { phototypes } from '../../catalogue/index.ts';
import {
  combinationsOutsideData,
  oldAge,
  quantileOf,
  responseOfPhototype,
  youngAge,
  type Condition,
} from '../../model/index.ts';
import { unknown } from '../../quantities/index.ts';
import type { Person } from '../person.ts';

/** One input of the course that the person sets: a value, or one drawn where nobody knows. */
export interface PersonInput {
  readonly input: string;
  /** At a position 0 … 1 of what is believed; 0.5 is nominal. The same everywhere where it is known. */
  readonly at: (share: number) => number;
  readonly drawn: boolean;
  /** What was taken, where the plan does not say it in numbers. */
  readonly stated?: string;
}

const is = (input: string, value: number, stated?: string): PersonInput => ({
  input,
  at: () => value,
  drawn: false,
  ...(stated !== undefined && { stated }),
});

const [youngest, oldest] = [quantileOf(youngAge.prior, 0.5), quantileOf(oldAge.prior, 0.5)];

const ageInput = ({ ageYears }: Person): PersonInput => {
  if (ageYears !== unknown) {
    const outside = ageYears < youngest || ageYears > oldest;
    return is(
      'age',
      ageYears,
      outside ? `age ${ageYears}: closing was compared at ${youngest} and ${oldest} years` : undefined,
    );
  }
  return {
    input: 'age',
    at: (share) => youngest + share * (oldest - youngest),
    drawn: true,
    stated: `age is not known: drawn from ${youngest} to ${oldest} years, the ages at which closing was compared`,
  };
};

const phototypeInput = ({ phototype }: Person): PersonInput => {
  if (phototype !== unknown) return is('phototypeResponse', responseOfPhototype[phototype].value);
  return {
    input: 'phototypeResponse',
    at: (share) => responseOfPhototype[phototypes[Math.floor(share * phototypes.length)] ?? 'IV'].value,
    drawn: true,
    stated: 'phototype is not known: drawn, each as likely',
  };
};

/** A question whose missing answer is taken as no, and said so. */
const yesInput = (input: string, answer: string | undefined, yes: string, taken: string): PersonInput =>
  is(
    input,
    answer === yes ? 1 : 0,
    answer === undefined || answer === unknown ? `not asked or not known: ${taken}` : undefined,
  );

const diabetesInput = ({ diabetes }: Person): PersonInput =>
  diabetes === 'controlled'
    ? is('diabetes', 0, 'controlled diabetes is taken as none: no study of punctures in it was found')
    : yesInput('diabetes', diabetes, 'uncontrolled', 'taken as no diabetes');

const retinoidInputs = ({ retinoidWeeks, retinoidAfter }: Person): readonly PersonInput[] => [
  typeof retinoidWeeks === 'number'
    ? is('retinoidWeeks', retinoidWeeks)
    : is('retinoidWeeks', 0, 'not asked or not known: taken as no retinoid before the course'),
  yesInput('retinoidContinued', retinoidAfter, 'continued', 'taken as no retinoid after a session'),
];

const steroidInputs = ({ topicalSteroid }: Person): readonly PersonInput[] => [
  is(
    'steroidUse',
    topicalSteroid === 'stopped' || topicalSteroid === 'continued' ? 1 : 0,
    topicalSteroid === undefined || topicalSteroid === unknown
      ? 'not asked or not known: taken as no steroid cream'
      : undefined,
  ),
  is('steroidContinued', topicalSteroid === 'continued' ? 1 : 0),
];

/** Everything the course asks of a person. */
export const personInputsOf = (person: Person): readonly PersonInput[] => [
  ageInput(person),
  phototypeInput(person),
  yesInput('smoking', person.smoking, 'yes', 'taken as no smoker'),
  diabetesInput(person),
  ...retinoidInputs(person),
  ...steroidInputs(person),
  yesInput('sun', person.sunExposure, 'daily', 'taken as no more sun than usual'),
];

/** Conditions of the person whose effects no study looked at together. */
export const untriedCombinations = (person: Person): readonly string[] => {
  const present: readonly (readonly [Condition, boolean])[] = [
    ['age', person.ageYears !== unknown && person.ageYears > youngest],
    ['smoking', person.smoking === 'yes'],
    ['diabetes', person.diabetes === 'uncontrolled'],
    ['retinoid', typeof person.retinoidWeeks === 'number' && person.retinoidWeeks > 0],
    ['steroid', person.topicalSteroid === 'stopped' || person.topicalSteroid === 'continued'],
  ];
  const conditions = new Set(present.filter(([, holds]) => holds).map(([condition]) => condition));
  return combinationsOutsideData(conditions).map(({ known }) => known);
};
