import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import { armWords, scoreNumberWords, scoresExplained, type Score } from '../../report/index.ts';
import { EvidenceMark } from '../numbers/EvidenceMark.tsx';
import { SourceList } from '../numbers/SourceList.tsx';
import { Sheet } from '../sheet/Sheet.tsx';

interface ScoreSheetProps {
  readonly score: Score;
  readonly report: Report;
  readonly onClose: () => void;
}

/** Every number, arm and text behind one score. */
export const ScoreSheet = ({ score, report, onClose }: ScoreSheetProps): ReactNode => {
  const { t } = useTranslation();
  const { title, wording, numbers, refused, remarks, arms, known } = score;
  const sources = new Set([...arms, ...known].flatMap((entry) => [...entry.sources]));
  return (
    <Sheet title={title} onClose={onClose}>
      {numbers.map((number) => (
        <p key={number.what}>{scoreNumberWords(number)}</p>
      ))}
      {refused !== undefined && <p className="sheet-value">{refused}</p>}
      <p>{t('after.scored', { wording })}</p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <p className="quiet small">{scoresExplained}</p>
      <h3 className="heading">{t('after.seen')}</h3>
      <ul className="stated">
        {arms.map((arm) => (
          <li key={arm.id}>{armWords(arm)}</li>
        ))}
        {known.map(({ says, amber }) => (
          <li key={says}>
            {amber && <EvidenceMark mark="assumed" />} {says}
          </li>
        ))}
      </ul>
      <h3 className="heading">{t('evidence.sources')}</h3>
      <SourceList references={report.references.filter(({ id }) => sources.has(id))} />
    </Sheet>
  );
};
