import type { ReactNode } from 'react';
import { scoreNumberWords, scoresTitle, type Score } from '../../report/index.ts';
import { EvidenceMark } from '../numbers/EvidenceMark.tsx';

interface ScoreListProps {
  readonly block: string;
  readonly scores: readonly Score[];
  readonly onOpen: (id: string) => void;
}

/** The first number of each score, or why there is none; all arms are one press away. */
export const ScoreList = ({ block, scores, onOpen }: ScoreListProps): ReactNode => {
  if (scores.length === 0) return null;
  return (
    <div className={block}>
      <h2 className="heading">{scoresTitle}</h2>
      <ul className="expectations">
        {scores.map(({ id, title, numbers, refused, mark }) => {
          const [first] = numbers;
          return (
            <li key={id}>
              <button
                type="button"
                className="plain-button expectation"
                aria-haspopup="dialog"
                data-score={id}
                onClick={() => onOpen(id)}
              >
                <b>{title}</b> {first !== undefined && <EvidenceMark mark={mark} />}
                <span className="quiet">{first === undefined ? refused : scoreNumberWords(first)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
