import type { Report } from '../planning/index.ts';
import { aftercareFrom, aftercareSetBy } from './aftercare-words.ts';
import { wrappedColumns } from './wrapped-columns.ts';

/** When what may be done again, for a terminal. */
export const aftercareText = ({ aftercare }: Report): readonly string[] =>
  aftercare.length === 0
    ? []
    : [
        '',
        'Aftercare, after each session',
        ...wrappedColumns(
          [
            ['What', 'Not before', 'Set by'],
            ...aftercare.map((item) => [item.title, aftercareFrom(item), aftercareSetBy[item.setBy]]),
          ],
          [40, 36, 14],
          [false, false, false],
        ).map((line) => `  ${line}`),
      ];
