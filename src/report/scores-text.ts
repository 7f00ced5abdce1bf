import type { Report } from '../planning/index.ts';
import { armWords, scoreNumberWords, scoresExplained, scoresTitle, type Score } from './score-words.ts';
import { wrapped } from './terminal-text.ts';
import { evidenceMarks } from './words.ts';

/** What scores may do after the plan, for a terminal. */
export const scoresText = ({ scores }: Report): readonly string[] =>
  scores.length === 0
    ? []
    : ['', scoresTitle, ...wrapped(scoresExplained, '  '), ...scores.flatMap(scoreText)];

const amber = evidenceMarks.assumed;

const scoreText = (score: Score): readonly string[] => {
  const { shape, word } = evidenceMarks[score.mark];
  return [
    '',
    ...wrapped(score.numbers.length === 0 ? score.title : `${score.title}  ${shape} ${word}`, '  '),
    ...wrapped(`Scored: ${score.wording}.`, '    '),
    ...score.numbers.flatMap((number) => wrapped(scoreNumberWords(number), '    ', '      ')),
    ...(score.refused === undefined ? [] : wrapped(score.refused, '    ')),
    ...score.remarks.flatMap((remark) => wrapped(remark, '    ')),
    ...score.arms.flatMap((arm) => wrapped(`Seen: ${armWords(arm)}`, '    ', '      ')),
    ...score.known.flatMap((item) =>
      wrapped(`Known: ${item.says}${item.amber ? ` ${amber.shape} ${amber.word}` : ''}`, '    ', '      '),
    ),
  ];
};
