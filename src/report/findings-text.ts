import type { Finding } from '../planning/index.ts';
import { plain, wrapped } from './terminal-text.ts';
import { severityWords } from './words.ts';

/** Findings for a terminal, gravest first: what, where, why, what to do. */
export const findingsText = (findings: readonly Finding[]): string =>
  findings.length === 0 ? 'No findings.' : findings.map(findingText).join('\n\n');

const findingText = ({ severity, rule, pointer, title, reason, advice }: Finding): string => {
  const { icon, word } = severityWords[severity];
  return [
    plain(`${icon} ${word}: ${title}  [${rule}]`),
    plain(`  at ${pointer === '' ? 'the whole plan' : pointer}`),
    ...wrapped(reason, '  '),
    ...wrapped(advice, '  '),
  ].join('\n');
};
