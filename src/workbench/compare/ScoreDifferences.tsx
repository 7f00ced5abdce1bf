import type { ReactNode } from 'react';
import type { PlanComparison, ScoreDifference } from '../../planning/index.ts';
import {
  noScoreCompared,
  scoreDifferencesExplained,
  scoreDifferencesTitle,
  scoreDifferenceWords,
} from '../../report/index.ts';
import { UninformedMark } from './UninformedMark.tsx';

/** A difference that is refused has no data to lack. */
const isUninformed = (difference: ScoreDifference): boolean =>
  'informed' in difference && !difference.informed;

/** What scores may differ by, in words. */
export const ScoreDifferences = ({ scores }: Pick<PlanComparison, 'scores'>): ReactNode => (
  <section className="differences" aria-label={scoreDifferencesTitle} data-score-differences>
    <h3 className="heading">{scoreDifferencesTitle}</h3>
    <p className="quiet small">{scores.length === 0 ? noScoreCompared : scoreDifferencesExplained}</p>
    {scores.map(({ id, title, differences }) => (
      <div key={id}>
        <h4>{title}</h4>
        <ul className="stated">
          {differences.map((difference, index) => (
            <li key={index} className="marked-words">
              {isUninformed(difference) && <UninformedMark />}
              <span>{scoreDifferenceWords(difference, index)}</span>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);
