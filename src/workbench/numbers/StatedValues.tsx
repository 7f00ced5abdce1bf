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

interface StatedValuesProps {
  readonly values: readonly { readonly name?: string; readonly evidence: ReportedEvidence }[];
}

/** Values of the catalogue that a number rests on: what each is and how it is known. */
export const StatedValues = ({ values }: StatedValuesProps): ReactNode => {
  const { t } = useTranslation();
  const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value]))];
  if (values.length === 0) return <p className="quiet small">{t('evidence.noMeasured')}</p>;
  return (
    <ul className="stated">
      {distinct.map(([key, { name, evidence }]) => (
        <li key={key}>
          <EvidenceMark mark={isAssumed(evidence) ? 'assumed' : evidence.tier} />{' '}
          {name !== undefined && <b>{name}: </b>}
          {valueText(evidence)}{' '}
          <span className="quiet">
            {t('evidence.known', { from: evidence.from, access: evidence.access, tier: evidence.tier })}
            {evidence.method === undefined ? '' : `; ${evidence.method}`}
            {evidence.note === undefined ? '' : `; ${evidence.note}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
