/** What the record says to someone who is about to calibrate, in words. */
import { isAssumed } from '../../src/model/index.ts';
import { exp } from '../../src/quantities/index.ts';
import type { SensitivityRecord } from '../../src/trials/index.ts';
import { others, parameterOf, studyViews, type IndexedFactor, type ReadingView } from './record-view.ts';
import { shownTotal, sumOfFirst, table, widestHalf } from './tables.ts';

/** A reading that moves by so much with one parameter alone tells of that parameter. */
const tells = 0.25;
/** With wider intervals (half of them) no order of parameters is settled. */
const settled = 0.1;

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));

const named = (reading: ReadingView): readonly IndexedFactor[] =>
  reading.indexed.filter(({ name }) => name !== others);

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

export const meaning = (record: SensitivityRecord): readonly string[] => {
  const studies = studyViews(record);
  const places = studies.flatMap(({ title, readings }) =>
    readings.map((reading) => ({ course: title, reading })),
  );
  const survivors = new Set(studies.flatMap(({ record: { survivors: names } }) => names));
  const muStars = studies.flatMap(({ readings }) =>
    readings.map(({ record: { effects } }) => effects.muStar),
  );
  const without = record.factors.filter((_, at) => muStars.every((muStar) => muStar[at] === 0));
  const small = record.factors.filter((name) => !survivors.has(name) && !without.includes(name));
  const weighty = [...survivors].filter((name) =>
    places.some(({ reading }) =>
      reading.indexed.some((entry) => entry.name === name && entry.total.value >= shownTotal),
    ),
  );
  const assumed = weighty.filter((name) => isAssumed(parameterOf(name)));
  const telling = places.flatMap(({ reading }) => {
    const told = named(reading).filter(({ first }) => first.value >= tells);
    return told.length === 0 ? [] : [`${reading.title} (${told.map(({ name }) => name).join(', ')})`];
  });
  const left = places.map(({ course, reading }) => ({
    course,
    title: reading.title,
    total: reading.indexed.find(({ name }) => name === others)?.total.value ?? NaN,
  }));
  const most = left.toSorted((a, b) => b.total - a.total)[0];
  const open = places.filter(({ reading }) => widestHalf(reading) > settled);
  const often = [...survivors]
    .map((name) => ({
      name,
      count: places.filter(({ reading }) =>
        reading.indexed.some((entry) => entry.name === name && entry.total.value >= 2 * shownTotal),
      ).length,
    }))
    .filter(({ count }) => count >= places.length / 3)
    .toSorted((a, b) => b.count - a.count);
  return [
    `- **${without.length} of ${record.factors.length} parameters do nothing here.** They belong to conditions the person of`,
    '  the reference does not have, or to what is not read off. No fit to such courses can learn them, and none needs to vary',
    `  them: ${list(without)}.`,
    `- **${small.length} more do little**: below ${percent(record.settings.share)} of the largest effect on every reading of both courses. All that`,
    `  did not survive a course has together a total index of at most ${(most?.total ?? NaN).toFixed(2)} (${most?.title ?? ''},`,
    `  ${most?.course.toLowerCase() ?? ''}): about that share of a variance is lost when they are set at their medians.`,
    `- **${survivors.size} survive; ${weighty.length} have a total index of ${shownTotal} or more on some reading**, and ${assumed.length} of these rest on`,
    '  assumption alone: their priors, not data, decide what the model says. A measurement helps most where it stands high in',
    '  the list of survivors below.',
    `- **Learn first what acts everywhere.** A total index of ${(2 * shownTotal).toFixed(1)} or more in a third of the ${places.length} readings or more: ${often
      .map(({ name, count }) => `${name} (${count})`)
      .join(', ')}.`,
    '- **What each reading can tell.** To know a reading exactly would take about its first index off the variance of a',
    '  parameter. What is missing to 1 in the sum of first indices is joint action, which shows combinations of parameters and',
    `  none alone. Of ${places.length} readings ${telling.length} tell of a single parameter (first index of ${tells} or more): ${[...new Set(telling)].join('; ')}.`,
    '  Data of the others narrow combinations, and a fit to them must be judged by what it predicts, not by its parameters.',
    `- **Not settled:** ${
      open.length === 0
        ? 'nothing.'
        : `the order of parameters where intervals are wider than ±${settled}: ${open
            .map(({ course, reading }) => `${reading.title} (${course.split(',')[0]?.toLowerCase() ?? ''})`)
            .join('; ')}. More rows would be needed.`
    }`,
    '',
    ...studies.flatMap(({ title, readings }) => [
      `### ${title}`,
      '',
      ...table(
        [
          'reading',
          'geometric mean, × ÷ one standard deviation',
          `parameters with a total index of ${shownTotal} or more`,
          `tells of (first index ≥ ${tells})`,
          'sum of first indices',
          `${others}, total`,
        ],
        readings.map((reading) => [
          reading.title,
          `${significant(exp(reading.record.mean))} × ÷ ${significant(exp(reading.record.deviation))}`,
          String(named(reading).filter(({ total }) => total.value >= shownTotal).length),
          list(
            named(reading)
              .filter(({ first }) => first.value >= tells)
              .map(({ name, first }) => `${name} (${first.value.toFixed(2)})`),
          ),
          sumOfFirst(reading).toFixed(2),
          (reading.indexed.find(({ name }) => name === others)?.total.value ?? NaN).toFixed(2),
        ]),
      ),
      '',
    ]),
  ];
};

const significant = (value: number): string => (value < 10 ? value.toPrecision(3) : value.toFixed(0));
