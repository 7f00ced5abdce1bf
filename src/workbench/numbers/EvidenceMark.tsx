import type { ReactNode } from 'react';
import type { EvidenceMark as Mark } from '../../planning/index.ts';
import { evidenceMarks } from '../../report/index.ts';

const shapes: Readonly<Record<Mark, string>> = {
  label: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  primary: 'M6 .8 11.2 6 6 11.2.8 6z',
  review: 'M6 2.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2z',
  practice: 'M6 2 10 6 6 10 2 6z',
  assumed: 'M2 2h8v8H2z',
};

const hollow: readonly Mark[] = ['review', 'practice'];

/** The face of the weakest evidence behind a number: shape first, amber for what was assumed. */
export const EvidenceMark = ({ mark }: { readonly mark: Mark }): ReactNode => {
  const { word, meaning } = evidenceMarks[mark];
  return (
    <svg className={`evidence-mark ${mark}`} viewBox="0 0 12 12" width="12" height="12" role="img">
      <title>{`${word}: ${meaning}`}</title>
      <path
        d={shapes[mark]}
        fill={hollow.includes(mark) ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={hollow.includes(mark) ? 1.8 : 0}
      />
    </svg>
  );
};
