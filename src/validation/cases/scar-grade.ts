import { catalogue, type Arm, type Outcome } from '../../catalogue/index.ts';
import type { Evidence } from '../../quantities/index.ts';
import { linkPosterior, linkPrior, linkWithout } from '../../model/index.ts';
import { validationCase, type ValidationCase } from '../case.ts';
import { predictImproved, predictMeanGrades, predictMeanPoints } from '../scar-grade.ts';

const outcomes: readonly Outcome[] = catalogue.outcomes;
const arms = outcomes.flatMap((entry) => [...entry.arms]);

const armOf = (id: string): Arm => {
  const found = arms.find((entry) => entry.id === id);
  if (found === undefined) throw new RangeError(`no arm “${id}”`);
  return found;
};

/** A number made of what an arm printed. */
const madeOf = (evidence: Evidence, value: number, unit: string, note: string): Evidence => ({
  value,
  unit,
  spread: { kind: 'none' },
  from: evidence.from,
  access: 'derived',
  tier: evidence.tier,
  sources: evidence.sources,
  ...(evidence.n !== undefined && { n: evidence.n }),
  ...(evidence.row !== undefined && { row: evidence.row }),
  note,
});

const improvedOf = ({ result, persons }: Arm): Evidence => {
  if (result.kind === 'improved') {
    const { value } = result.improved;
    return madeOf(result.improved, (100 * value) / persons.value, '%', `${value} of ${persons.value}`);
  }
  if (result.kind === 'grades') {
    const better = result.one.value + result.two.value;
    return madeOf(result.two, (100 * better) / persons.value, '%', `${better} of ${persons.value}`);
  }
  throw new RangeError(`a count was asked for, not ${result.kind}`);
};

const leftOut = (id: string): ValidationCase => {
  const arm = armOf(id);
  return validationCase({
    id: `scar-grade-${id}`,
    title: `Scar grade at least one better (${arm.title})`,
    quantity: 'share of persons at least one grade better',
    unit: '%',
    observed: { kind: 'value', value: improvedOf(arm) },
    predict: predictImproved(linkWithout(id), arm),
    predictBeforeFit: predictImproved(linkPrior, arm),
    use: 'validation',
    naive: { group: 'scar grade at least one better', scale: 1 },
    note: 'Predicted by the link fitted without this study. Scored without a control, so it tests the sum of natural course, raters and needling and none of them alone.',
  });
};

export const majidLeftOut = leftOut('majid-2009');
export const hongKongLeftOut = leftOut('hkjdv-2018');
export const pudukadanLeftOut = leftOut('pudukadan-2017');
export const chandrashekarLeftOut = leftOut('chandrashekar-2014');

const alam = armOf('alam-2014');
if (alam.result.kind !== 'change') throw new RangeError('Alam 2014 states a change');
const { change: alamChange } = alam.result;
if (alamChange.spread.kind !== 'ci95') throw new RangeError('Alam 2014 states a confidence interval');

export const alamLeftOut = validationCase({
  id: 'goodman-baron-alam-2014',
  title: 'Goodman–Baron points of the needled side (Alam 2014)',
  quantity: 'mean improvement, points',
  unit: '1',
  observed: { kind: 'value', value: alamChange },
  predict: predictMeanPoints(
    linkWithout('alam-2014'),
    alam,
    (alamChange.spread.high - alamChange.spread.low) / 3.919927969080108,
  ),
  predictBeforeFit: predictMeanPoints(
    linkPrior,
    alam,
    (alamChange.spread.high - alamChange.spread.low) / 3.919927969080108,
  ),
  use: 'validation',
  note: 'Predicted by the link fitted without this study, which alone ties points to grades: without it the exchange rate is assumed. The only blinded arm with an untreated side.',
});

const sharma = armOf('sharma-jpad-1480');
if (sharma.result.kind !== 'means') throw new RangeError('Sharma states means');
const { before, after } = sharma.result;

export const sharmaMeanGrade = validationCase({
  id: 'mean-grade-sharma',
  title: 'Mean Goodman–Baron grade, saline side (Sharma)',
  quantity: 'mean improvement, grades',
  unit: '1',
  observed: {
    kind: 'value',
    value: madeOf(before, before.value - after.value, '1', `${before.value} less ${after.value}`),
  },
  predict: predictMeanGrades(linkPosterior, sharma),
  predictBeforeFit: predictMeanGrades(linkPrior, sharma),
  use: 'reproduction',
  note: 'Not in the fit; the prior of the spread between persons was written with its standard deviations.',
});
