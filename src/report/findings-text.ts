import type { Finding } from '../planning/index.ts';
import { severityWords } from './words.ts';

/** Findings for a terminal, gravest first: what, where, why, what to do. */
export const findingsText = (findings: readonly Finding[]): string =>
  findings.length === 0 ? 'No findings.' : findings.map(findingText).join('\n\n');

const findingText = ({ severity, rule, pointer, title, reason, advice }: Finding): string => {
  const { icon, word } = severityWords[severity];
  return [`${icon} ${word}: ${title}  [${rule}]`, `  at ${pointer === '' ? 'the whole plan' : pointer}`, `  ${reason}`, `  ${advice}`].join('\n');
};
