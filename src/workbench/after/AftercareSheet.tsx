import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report, ReportedAftercare } from '../../planning/index.ts';
import {
  aftercareFrom,
  aftercareSetBy,
  extrapolationWords,
  hoursWords,
  modelWords,
} from '../../report/index.ts';
import { EvidenceMark } from '../numbers/EvidenceMark.tsx';
import { SourceList } from '../numbers/SourceList.tsx';
import { Sheet } from '../sheet/Sheet.tsx';

interface AftercareSheetProps {
  readonly item: ReportedAftercare;
  readonly report: Report;
  readonly onClose: () => void;
}

/** Every voice behind one waiting time. */
export const AftercareSheet = ({ item, report, onClose }: AftercareSheetProps): ReactNode => {
  const { t } = useTranslation();
  const { title, advice, basis, model, setBy } = item;
  const sources = new Set(basis.flatMap((entry) => [...entry.sources]));
  return (
    <Sheet title={title} onClose={onClose}>
      <p className="sheet-value">{aftercareFrom(item)}</p>
      <p>{advice}</p>
      <p>{t('after.setBy', { voice: aftercareSetBy[setBy] })}</p>
      <h3 className="heading">{t('after.voices')}</h3>
      <ul className="stated">
        {basis.map(({ who, hours }) => (
          <li key={`${who}${hours}`}>
            <b>{who}:</b> {hoursWords(hours)}
          </li>
        ))}
        {model !== undefined && (
          <li>
            <EvidenceMark mark={model.mark} /> <b>{aftercareSetBy.model}:</b>{' '}
            {[modelWords(model), ...extrapolationWords(model)].join('; ')}
          </li>
        )}
      </ul>
      <h3 className="heading">{t('evidence.sources')}</h3>
      <SourceList references={report.references.filter(({ id }) => sources.has(id))} />
    </Sheet>
  );
};
