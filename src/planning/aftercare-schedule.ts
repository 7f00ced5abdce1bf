import { catalogue, type AftercareItem, type AftercareTopic } from '../catalogue/index.ts';
import { advisedWaiting, parameters, quantileOf, slowest95, type ParameterValues } from '../model/index.ts';
import { dayText, scalar, unknown, type Scalar } from '../quantities/index.ts';
import { firstSession } from './facts.ts';
import { depthsOfPasses, type Plan } from './plan.ts';
import type { ReportedAftercare } from './report.ts';

/** What depends on closed skin; the model may lengthen these and never shortens them. */
const dependsOnBarrier: ReadonlySet<AftercareTopic> = new Set([
  'make-up',
  'sunscreen',
  'actives',
  'exercise',
  'water',
]);

/** Where age is not known the skin is taken as old: it recovers no faster. */
const cautiousAge = 70;

const nominalParameters = (): ParameterValues =>
  Object.fromEntries(
    parameters.map(({ id, prior }) => [id, quantileOf(prior, 0.5)]),
  ) as unknown as ParameterValues;

const slowestClock = (plan: Plan): Scalar<'h'> => {
  const deepest = Math.max(...plan.zones.flatMap((zone) => [...depthsOfPasses(zone.prescription)]));
  const age = plan.person.ageYears === unknown ? cautiousAge : plan.person.ageYears;
  return slowest95(nominalParameters(), {
    needleLength: scalar(deepest, 'mm'),
    age: scalar(age, 'a'),
    covered: false,
    remainingShare: 0.1,
  });
};

const latest = (item: AftercareItem, label: boolean): Scalar<'h'> | undefined => {
  const hours = item.opinions
    .filter(({ from }) => (from.tier === 'label') === label)
    .map(({ from }) => from.value);
  return hours.length === 0 ? undefined : scalar(Math.max(...hours), 'h');
};

/** When what may be done again after every session of a plan, latest word first. */
export const aftercareSchedule = (plan: Plan): readonly ReportedAftercare[] => {
  const clock = slowestClock(plan);
  const session = firstSession(plan);
  return catalogue.aftercare
    .map((item: AftercareItem): ReportedAftercare => {
      const asked = dependsOnBarrier.has(item.topic);
      const [label, practice] = [latest(item, true), latest(item, false)];
      const { time, setBy } = advisedWaiting({
        ...(label !== undefined && { label }),
        ...(practice !== undefined && { practice }),
        slowest95: asked ? clock : scalar(0, 'h'),
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
        ...(asked && { modelHours: clock }),
      };
    })
    .toSorted((a, b) => a.fromHours - b.fromHours);
};
