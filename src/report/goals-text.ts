import type { Report } from '../planning/index.ts';
import { boundsWords, goalEntries, shareWords, valueWords } from './goal-words.ts';
import { cellLines, wrappedColumns } from './wrapped-columns.ts';

const barCells = 10;
const titleWidth = 28;

/** `████████░░ 83 %`: a bar that says its number. */
const bar = (share: number | null): string => {
  if (share === null) return shareWords(share);
  const full = Math.floor(share * barCells);
  return `${'█'.repeat(full)}${'░'.repeat(barCells - full)} ${shareWords(share).padStart(5)}`;
};

/** Goals × scenarios for a terminal; nothing where the plan has no goal. */
export const goalsText = (report: Report): readonly string[] => {
  const entries = goalEntries(report);
  if (entries.length === 0) return [];
  return [
    '',
    'Goals × scenarios',
    ...wrappedColumns(
      [
        ['Goal', 'Asked for', 'Nominal', 'Worst', 'Scenarios'],
        ...entries.flatMap((entry) => {
          const { goal, title, unit } = entry;
          const [first = '', ...more] = cellLines(`${title}, ${goal.zone}`, titleWidth);
          return [
            [
              first,
              `desired ${boundsWords(goal.desired, unit)}`,
              valueWords(goal.nominal, entry),
              valueWords(goal.worst, entry),
              bar(goal.desiredShare),
            ],
            [
              more.join(' '),
              `tolerated ${boundsWords(goal.tolerated, unit)}`,
              '',
              '',
              bar(goal.toleratedShare),
            ],
          ];
        }),
      ],
      [titleWidth, 22, 12, 11, 16],
      [false, false, true, true, true],
    ).map((line) => `  ${line}`),
  ];
};
