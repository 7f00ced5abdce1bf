import type { Report } from '../planning/index.ts';
import {
  expectationGroups,
  expectationWords,
  isMarkedExpectation,
  sightingWords,
  type ExpectationGroup,
} from './expectation-words.ts';
import { wrapped } from './terminal-text.ts';
import { evidenceMarks } from './words.ts';

/** What to expect after a session, for a terminal. */
export const expectationsText = (report: Report): readonly string[] =>
  report.expectations.length === 0
    ? []
    : [
        '',
        'What to expect after each session',
        ...expectationGroups(report).flatMap((group) => groupText(group, report)),
      ];

const amber = evidenceMarks.assumed;

const groupText = (group: ExpectationGroup, report: Report): readonly string[] => {
  const [first] = group;
  const { shape, word } = evidenceMarks[first.mark];
  return [
    ...wrapped(isMarkedExpectation(group) ? `${first.title}  ${shape} ${word}` : first.title, '  '),
    ...wrapped(first.meaning, '    '),
    ...expectationWords(group, report).flatMap((words) => wrapped(words, '    ', '      ')),
    ...(first.remark === undefined ? [] : wrapped(first.remark, '    ')),
    ...first.sightings.flatMap((sighting) =>
      wrapped(
        `Seen: ${sightingWords(sighting)}${sighting.amber ? ` ${amber.shape} ${amber.word}` : ''}`,
        '    ',
        '      ',
      ),
    ),
  ];
};
