import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedEvidence } from '../../planning/index.ts';
import { formatRange, formatSignificant, withUnit } from '../../report/index.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

const spreadText = ({ spread }: ReportedEvidence): string => {
  switch (spread.kind) {
    case 'none':
      return '';
    case 'sd':
    case 'se':
      return ` ± ${formatSignificant(spread.value)}`;
    case 'ci95':
    case 'range':
      return ` (${formatRange(formatSignificant(spread.low), formatSignificant(spread.high))})`;
  }
};

const valueText = (evidence: ReportedEvidence): string =>
  withUnit(`${formatSignificant(evidence.value)}${spreadText(evidence)}`, evidence.unit);

const isAssumed = ({ from, access }: ReportedEvidence): boolean => from === 'assumed' || access === 'recall';

/** Values of the catalogue that a number rests on, each with how it is known. */
export const StatedValues = ({ evidence }: { readonly evidence: readonly ReportedEvidence[] }): ReactNode => {
  const { t } = useTranslation();
  const distinct = [...new Map(evidence.map((entry) => [JSON.stringify(entry), entry]))];
  if (evidence.length === 0) return <p className="quiet small">{t('evidence.noMeasured')}</p>;
  return (
    <ul className="stated">
      {distinct.map(([key, entry]) => (
        <li key={key}>
          <EvidenceMark mark={isAssumed(entry) ? 'assumed' : entry.tier} /> {valueText(entry)}{' '}
          <span className="quiet">
            {t('evidence.known', { from: entry.from, access: entry.access, tier: entry.tier })}
            {entry.method === undefined ? '' : `; ${entry.method}`}
            {entry.note === undefined ? '' : `; ${entry.note}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
