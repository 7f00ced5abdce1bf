import type { HomeCheck } from '../planning/index.ts';
import { findingsText } from './findings-text.ts';
import { wrapped } from './terminal-text.ts';

/** A home roller’s check for a terminal: what is known of home use, findings, and when to stop. */
export const homeCheckText = ({ notice, findings, stopSigns }: HomeCheck): string =>
  [
    ...wrapped(notice),
    '',
    findings.length === 0
      ? wrapped('No finding. That is not a sign that it is safe or that it works.').join('\n')
      : findingsText(findings),
    '',
    'Stop and ask a professional at:',
    ...stopSigns.flatMap((sign) => wrapped(sign, '  ▪ ', '    ')),
    '',
    'Not a medical device.',
    '',
  ].join('\n');
