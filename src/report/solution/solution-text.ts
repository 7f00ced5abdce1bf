import type { SolutionRecord } from '../../numerics/index.ts';
import { formatSignificant, withUnit } from '../number-format.ts';
import { alignedColumns, plain, wrapped } from '../terminal-text.ts';
import { formatUnit } from '../unit-format.ts';
import {
  methodWords,
  outcomeWords,
  pathWords,
  toleranceWords,
  valueWords,
  workWords,
} from './solution-words.ts';

const mostEvents = 8;

/** A solution for a terminal: how it ended, where, and with how much work. */
export const solutionText = (record: SolutionRecord): string => {
  const { system, outcome, states, outputs, time } = record;
  const rows = [...states, ...outputs].map(({ name, final, unit, meaning }) => [
    plain(name),
    valueWords(final),
    formatUnit(unit),
    plain(meaning),
  ]);
  const end = withUnit(formatSignificant(outcome.time, 4), time.unit);
  return [
    ...wrapped(`${system}: ${outcomeWords(record)}`, '', '  '),
    ...(outcome.advice === '' ? [] : wrapped(outcome.advice, '  ')),
    ...record.warnings.flatMap((warning) => wrapped(`warning: ${warning}`, '  ')),
    '',
    ...alignedColumns([['', `at ${end}`, '', ''], ...rows], [false, true, false, false]),
    '',
    ...eventLines(record),
    ...wrapped(`${methodWords(record)}, rtol ${toleranceWords(record)}: ${workWords(record)}`),
    ...wrapped(`path ${record.path}: ${pathWords[record.path]}`),
  ].join('\n');
};

const eventLines = ({ events, time }: SolutionRecord): readonly string[] => {
  if (events.length === 0) return [];
  const shown = events
    .slice(0, mostEvents)
    .map((event) => `${event.id} at ${formatSignificant(event.time, 5)}`)
    .join(', ');
  const more = events.length > mostEvents ? `, and ${events.length - mostEvents} more` : '';
  return [...wrapped(`events (${formatUnit(time.unit)}): ${shown}${more}`, '', '  '), ''];
};
