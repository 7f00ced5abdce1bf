import type { Plan } from '../planning/index.ts';
import { screeningCount, screeningOf } from './screening-words.ts';
import { wrapped } from './terminal-text.ts';

/** What the person was asked, for a terminal. */
export const screeningText = ({ person }: Plan): readonly string[] => {
  const screening = screeningOf(person);
  const { answered, unknown, notAsked } = screening;
  return [
    `Screening: ${screeningCount(screening)}`,
    ...(answered.length === 0
      ? []
      : wrapped(answered.map(({ question, answer }) => `${question}: ${answer}`).join('; '), '  ')),
    ...(unknown.length === 0 ? [] : wrapped(`Asked, not known: ${unknown.join('; ')}`, '  ', '    ')),
    ...(notAsked.length === 0 ? [] : wrapped(`Not asked: ${notAsked.join('; ')}`, '  ', '    ')),
  ];
};
