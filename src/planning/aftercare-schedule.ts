import { catalogue, type AftercareItem } from '../catalogue/index.ts';
import {
  advisedWaiting,
  ageSlowingFactor,
  defaultRemainingShare,
  ionHalfLife,
  lengthsSeen,
  parameters,
  poreHalfLife,
  recoveryVariation,
  slowestClock,
  waterHalfLife,
} from '../model/index.ts';
import { dayText, scalar, unknown, type Scalar } from '../quantities/index.ts';
import { weakestMark, type Basis } from './bases.ts';
import { firstSession } from './facts.ts';
import { nominalParameters } from './nominal-parameters.ts';
import { depthsOfPasses, type Plan } from './plan.ts';
import type { ReportedAftercare } from './report.ts';

/** Where age is not known the skin is taken as old: it recovers no faster. */
const cautiousAge = 70;

const symbols = new Set(
  [ionHalfLife, waterHalfLife, poreHalfLife, ageSlowingFactor].flatMap((law) =>
    Object.keys(law.expression.symbols),
  ),
);

/** What the model’s word on closed skin rests on. */
export const closedSkinBasis: Basis = {
  parameters: [...parameters.filter(({ id }) => symbols.has(id)), recoveryVariation],
  evidence: [],
};

/** When the skin of a slow-healing person has closed, and whether the model was ever observed on such needles. */
const closedSkin = (plan: Plan): NonNullable<ReportedAftercare['model']> => {
  const needleLengthMm = Math.max(...plan.zones.flatMap((zone) => [...depthsOfPasses(zone.prescription)]));
  const age = plan.person.ageYears === unknown ? cautiousAge : plan.person.ageYears;
  const { clock, high95 } = slowestClock(nominalParameters, {
    needleLength: scalar(needleLengthMm, 'mm'),
    age: scalar(age, 'a'),
    covered: false,
    remainingShare: defaultRemainingShare,
  });
  const { low, high } = lengthsSeen(clock);
  return {
    hours: high95,
    clock,
    needleLengthMm,
    seenMm: { low, high },
    extrapolated: needleLengthMm < low || needleLengthMm > high,
    mark: weakestMark(closedSkinBasis),
  };
};

const latest = (item: AftercareItem, label: boolean): Scalar<'h'> | undefined => {
  const hours = item.opinions
    .filter(({ from }) => (from.tier === 'label') === label)
    .map(({ from }) => from.value);
  return hours.length === 0 ? undefined : scalar(Math.max(...hours), 'h');
};

/** When what may be done again after every session of a plan, latest word first. */
export const aftercareSchedule = (plan: Plan): readonly ReportedAftercare[] => {
  const model = closedSkin(plan);
  const session = firstSession(plan);
  return catalogue.aftercare
    .map((item: AftercareItem): ReportedAftercare => {
      const [label, practice] = [latest(item, true), latest(item, false)];
      const { time, setBy } = advisedWaiting({
        ...(label !== undefined && { label }),
        ...(practice !== undefined && { practice }),
        slowest95: scalar(item.waitsForClosedSkin ? model.hours : 0, 'h'),
      });
      return {
        topic: item.topic,
        title: item.title,
        advice: item.advice,
        fromHours: time,
        setBy,
        basis: item.opinions.map(({ from, sources }) => ({
          hours: from.value,
          who: sources[0].cite,
          sources: sources.map((source) => source.id),
        })),
        ...(session !== undefined && { fromDay: dayText(session + Math.ceil(time / 24)) }),
        ...(item.waitsForClosedSkin && { model }),
      };
    })
    .toSorted((a, b) => a.fromHours - b.fromHours);
};
