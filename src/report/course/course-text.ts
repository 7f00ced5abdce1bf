import { observables, type CourseRecord, type CourseZone } from '../../planning/index.ts';
import { formatRange, formatSignificant } from '../number-format.ts';
import { courseWords, deviceName, personWords, siteName } from '../prescription-words.ts';
import { samplingWords, versionWords } from '../provenance-words.ts';
import { alignedColumns, plain, wrapped } from '../terminal-text.ts';
import {
  bandWords,
  knowledgeWords,
  noSeparation,
  outsideDoseTitle,
  overlapWords,
  sampleSizeWords,
  takenTitle,
  valueAtDay,
} from './course-words.ts';
import { normalWords, shownSessions } from './normal-table.ts';

/** Days after the first session at which observables are shown. */
const shownDays = [7, 28, 90, 365] as const;

/** Water loss is over within days. */
const followed = observables.filter((id) => id !== 'openToWater');

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const titleOf = ({ quantities }: CourseRecord, id: string): string =>
  (quantities.find((quantity) => quantity.id === id)?.title ?? id).split(/:| over /)[0] ?? id;

const zoneText = (record: CourseRecord, zone: CourseZone, z: number): readonly string[] => [
  '',
  `${siteName(zone.site)} (${plain(zone.id)})`,
  '',
  ...indented(
    alignedColumns(
      [
        ['Reading', ...shownDays.map((day) => `day ${day}`)],
        ...followed.map((id) => [
          titleOf(record, id),
          ...shownDays.map((day) => valueAtDay(record, z, id, day)),
        ]),
      ],
      [false, true, true, true, true],
    ),
  ),
  '',
  ...indented(
    alignedColumns(
      [
        ['Normal when (days)', ...shownSessions(record).map((session) => `after session ${session}`)],
        ...observables.map((id) => [
          titleOf(record, id),
          ...shownSessions(record).map((session) => {
            const found = zone.normalWhen.find((each) => each.quantity === id && each.session === session);
            return found === undefined ? '' : normalWords(found);
          }),
        ]),
      ],
      [false, true, true],
    ),
  ),
  ...overlapText(record, zone),
];

const overlapText = (record: CourseRecord, { overlap }: CourseZone): readonly string[] =>
  overlap === null
    ? []
    : [
        '',
        ...wrapped(noSeparation, '  '),
        ...indented(
          alignedColumns(
            [
              ['Reading', 'overlap', 'on day'],
              ...overlap.map(({ quantity, overlap: share, day }) => [
                titleOf(record, quantity),
                overlapWords(share),
                formatSignificant(day),
              ]),
            ],
            [false, true, true],
          ),
        ),
      ];

const experimentText = (record: CourseRecord): readonly string[] =>
  (record.experiments ?? []).flatMap(({ title, effects, otherwise }) => [
    '',
    title,
    ...wrapped(`Wound healing alone: ${otherwise}`, '  '),
    ...indented(
      alignedColumns(
        [
          ['Reading', 'day', 'difference, 90 %', 'persons an arm'],
          ...effects.map(({ quantity, day, difference, persons }) => [
            titleOf(record, quantity),
            formatSignificant(day),
            `${formatSignificant(difference.median, 2)} (${formatRange(formatSignificant(difference.low90, 2), formatSignificant(difference.high90, 2))})`,
            formatSignificant(persons),
          ]),
        ],
        [false, true, true, true],
      ),
    ),
  ]);

const listed = (statements: readonly string[]): readonly string[] =>
  statements.flatMap((statement) => wrapped(statement, '  - ', '    '));

/** The course for a terminal. */
export const courseText = (record: CourseRecord): string => {
  const { plan, hypotheses, hypothesis, off, outsideFittedDose, statements } = record;
  return [
    ...wrapped(plan.title),
    ...wrapped(`${personWords(plan)}; ${deviceName(plan.device)}; ${courseWords(plan)}`),
    ...wrapped(
      `${hypotheses.find(({ id }) => id === hypothesis)?.title ?? hypothesis}; switched off: ${off.length === 0 ? 'nothing' : off.join(', ')}`,
    ),
    '',
    ...wrapped(knowledgeWords(record)),
    ...wrapped(bandWords(record)),
    ...(outsideFittedDose.length === 0 ? [] : ['', outsideDoseTitle, ...listed(outsideFittedDose)]),
    ...(statements.length === 0 ? [] : ['', takenTitle, ...listed(statements)]),
    ...record.zones.flatMap((zone, z) => zoneText(record, zone, z)),
    ...(record.experiments === null ? [] : ['', ...wrapped(sampleSizeWords)]),
    ...experimentText(record),
    '',
    plain(`${record.draws} draws, ${samplingWords(record)}; ${versionWords(record)}`),
    `hash ${plain(record.hash)}`,
    ...wrapped(record.notice),
    '',
  ].join('\n');
};
