import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import { expectationWords, sightingWords, type ExpectationGroup } from '../../report/index.ts';
import { EvidenceMark } from '../numbers/EvidenceMark.tsx';
import { SourceList } from '../numbers/SourceList.tsx';
import { Sheet } from '../sheet/Sheet.tsx';

interface ExpectationSheetProps {
  readonly group: ExpectationGroup;
  readonly report: Report;
  readonly onClose: () => void;
}

/** All that stands behind one expectation. */
export const ExpectationSheet = ({ group, report, onClose }: ExpectationSheetProps): ReactNode => {
  const { t } = useTranslation();
  const [{ title, meaning, remark, sightings }] = group;
  const sources = new Set(sightings.flatMap(({ seen }) => [...seen.sources]));
  return (
    <Sheet title={title} onClose={onClose}>
      {expectationWords(group, report).map((words) => (
        <p key={words} className="sheet-value">
          {words}
        </p>
      ))}
      <p>{meaning}</p>
      {remark !== undefined && <p>{remark}</p>}
      <h3 className="heading">{t('after.seen')}</h3>
      {sightings.length === 0 && <p className="quiet small">{t('evidence.noMeasured')}</p>}
      <ul className="stated">
        {sightings.map((sighting) => {
          const words = sightingWords(sighting);
          return (
            <li key={words}>
              <EvidenceMark mark={sighting.amber ? 'assumed' : sighting.seen.tier} /> {words}
            </li>
          );
        })}
      </ul>
      <h3 className="heading">{t('evidence.sources')}</h3>
      <SourceList references={report.references.filter(({ id }) => sources.has(id))} />
    </Sheet>
  );
};
