import type { Finding } from '../planning/index.ts';
import { columnsOf, plain, terminalColumns, wrapped } from './terminal-text.ts';
import { evidenceMarks, severityWords } from './words.ts';

/** Findings for a terminal, gravest first: what, where, why, what to do. */
export const findingsText = (findings: readonly Finding[]): string =>
  findings.length === 0 ? 'No findings.' : findings.map(findingText).join('\n\n');

const findingText = ({ severity, rule, pointer, title, reason, advice, amber, until }: Finding): string => {
  const { icon, word } = severityWords[severity];
  return [
    ...headline(plain(`${icon} ${word}: ${title}`), plain(`[${rule}]`)),
    plain(`  at ${pointer === '' ? 'the whole plan' : pointer}`),
    ...wrapped(reason, '  '),
    ...wrapped(advice, '  '),
    ...(amber === true ? [`  ${evidenceMarks.assumed.shape} ${evidenceMarks.assumed.meaning}`] : []),
    ...(until === undefined ? [] : [plain(`  holds until ${until}; from that day on it no longer applies`)]),
  ].join('\n');
};

/** The rule beside the title where both fit one line. */
const headline = (title: string, rule: string): readonly string[] => {
  const line = `${title}  ${rule}`;
  return columnsOf(line) <= terminalColumns ? [line] : [...wrapped(title, '', '  '), `  ${rule}`];
};
