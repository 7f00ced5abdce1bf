import { assumed, sd, sharmaPrp, within } from '../../catalogue/index.ts';
import { exp, log, type Evidence } from '../../quantities/index.ts';

/** What is believed of a number of the link before any arm was seen. A normal one is centred at 0: no effect. */
export type LinkPrior =
  | { readonly kind: 'normal'; readonly sd: number }
  /** The bounds are the central 90 %. */
  | { readonly kind: 'lognormal'; readonly low: number; readonly high: number };

export interface LinkParameter<Id extends string = string> {
  readonly id: Id;
  readonly meaning: string;
  readonly unit: string;
  readonly prior: LinkPrior;
  readonly evidence: Evidence;
}

const centred = <const Id extends string>(
  id: Id,
  unit: string,
  width: number,
  meaning: string,
  why: string,
): LinkParameter<Id> => ({
  id,
  meaning,
  unit,
  prior: { kind: 'normal', sd: width },
  evidence: assumed(0, unit, sd(width), why),
});

const positive = <const Id extends string>(
  id: Id,
  [low, high]: readonly [low: number, high: number],
  meaning: string,
  why: string,
): LinkParameter<Id> => ({
  id,
  meaning,
  unit: '1',
  prior: { kind: 'lognormal', low, high },
  evidence: assumed(exp((log(low) + log(high)) / 2), '1', within(low, high), why),
});

/** Between the scores of one person before and after, where a text gives only means and SDs. Assumed. */
export const prePostCorrelation = 0.5;

/**
 * Everything the link may learn, in the order of the coordinates of its posterior. Effects are in grades; which way
 * they go is not assumed.
 */
export const linkParameters = [
  centred('naturalCourse', '1', 0.5, 'grades gained without treatment', 'half a grade either way'),
  centred('raterEffect', '1', 0.5, 'grades a blinded rater adds', 'half a grade either way'),
  centred(
    'openRating',
    '1',
    1,
    'grades added by a rater who knows that the skin was treated',
    'as wide as the effect of needling: arms without a control cannot tell the two apart, so neither is favoured',
  ),
  centred('needlingEffect', '1', 1, 'grades gained by needling, mean of the two kinds', 'a grade either way'),
  centred(
    'mechanicalDeviation',
    '1',
    0.5,
    'grades gained by needles without current over the mean of the two kinds',
    'half a grade either way',
  ),
  centred(
    'radiofrequencyDeviation',
    '1',
    0.5,
    'grades gained by needles with current over the mean of the two kinds',
    'half a grade either way',
  ),
  positive(
    'betweenStudies',
    [0.1, 0.9],
    'standard deviation between studies, grades',
    'from hardly any difference between studies to nearly a grade',
  ),
  {
    id: 'betweenPersons',
    meaning: 'standard deviation of the change between persons of one arm, grades',
    unit: '1',
    prior: { kind: 'lognormal', low: 0.33, high: 0.76 },
    evidence: {
      value: 0.5,
      unit: '1',
      spread: within(0.33, 0.76),
      n: 40,
      from: 'assumed',
      access: 'derived',
      tier: 'primary',
      sources: [sharmaPrp],
      note: `Sharma: SD 0.40 before, 0.56 after. With an assumed correlation of ${prePostCorrelation} between them the change has SD 0.50; 0.69 with none, 0.34 with 0.8`,
    },
  },
  positive(
    'pointsPerGrade',
    [1, 16],
    'points of the Goodman–Baron count that make one grade',
    'nobody compared the two scales: from 1 to 16 of 84 points',
  ),
  centred('perDepth', '/mm', 0.5, 'grades gained for each mm of needle length', 'half a grade either way'),
  centred('perSession', '1', 0.15, 'grades gained for each session more', 'a grade over seven sessions'),
  centred(
    'perInterval',
    '/wk',
    0.1,
    'grades gained for each week between sessions',
    'a grade over ten weeks',
  ),
  centred('perDoubling', '1', 0.3, 'grades gained for twice the channels', 'a third of a grade either way'),
] as const satisfies readonly LinkParameter[];

export type LinkParameterId = (typeof linkParameters)[number]['id'];

/** A value for each parameter of the link. */
export type LinkValues = Readonly<Record<LinkParameterId, number>>;

const normal95 = 1.6448536269514722;

/** Log-normal parameters as mean and standard deviation of the logarithm. */
const scales = linkParameters.map(({ id, prior }: LinkParameter<LinkParameterId>) =>
  prior.kind === 'normal'
    ? { id, mean: undefined, sd: prior.sd }
    : {
        id,
        mean: (log(prior.low) + log(prior.high)) / 2,
        sd: (log(prior.high) - log(prior.low)) / (2 * normal95),
      },
);

/** The parameters at a point in whitened coordinates: standard normal under the prior, in the order of the list. */
export const linkValues = (whitened: ArrayLike<number>, start = 0): LinkValues => {
  const values: Partial<Record<LinkParameterId, number>> = {};
  for (const [k, { id, mean, sd }] of scales.entries()) {
    const z = whitened[start + k] ?? Number.NaN;
    values[id] = mean === undefined ? sd * z : exp(mean + sd * z);
  }
  return values as LinkValues;
};
