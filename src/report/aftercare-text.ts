import type { Report } from '../planning/index.ts';
import { aftercareFrom, aftercareSetBy, extrapolationWords, modelWords } from './aftercare-words.ts';
import { wrapped } from './terminal-text.ts';
import { evidenceMarks } from './words.ts';
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
        ...modelText(aftercare),
      ];

/** The model speaks once: it says the same of everything that waits for closed skin. */
const modelText = (aftercare: Report['aftercare']): readonly string[] => {
  const model = aftercare.find((item) => item.model !== undefined)?.model;
  if (model === undefined) return [];
  const { shape, word } = evidenceMarks[model.mark];
  return wrapped(
    [`Skin model: ${modelWords(model)} ${shape} ${word}`, ...extrapolationWords(model)].join('; '),
    '  ',
  );
};
