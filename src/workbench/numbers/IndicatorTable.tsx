import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedIndicator } from '../../planning/index.ts';
import { formatNumber, formatRange, formatUnit } from '../../report/index.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

interface IndicatorTableProps {
  readonly indicators: readonly ReportedIndicator[];
  readonly onOpen: (id: string) => void;
}

const Value = ({ indicator }: { readonly indicator: ReportedIndicator }): ReactNode => {
  const { t } = useTranslation();
  const { band, nominal, decimals, unit } = indicator;
  const middle = band?.median ?? nominal;
  return (
    <>
      <span className="value">{middle === null ? '–' : formatNumber(middle, decimals)}</span>{' '}
      <span className="quiet">
        {band === null
          ? t('numbers.nominal')
          : `(${formatRange(formatNumber(band.low90, decimals), formatNumber(band.high90, decimals))})`}{' '}
        <span className="unit">{formatUnit(unit)}</span>
      </span>
    </>
  );
};

/** Median and 90 % of the selected zone; each number opens its evidence. */
export const IndicatorTable = ({ indicators, onOpen }: IndicatorTableProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <table className="indicators">
      <thead>
        <tr>
          <th scope="col">{t('numbers.indicator')}</th>
          <th scope="col">{t('numbers.median')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">{indicator.title}</th>
            <td>
              <button
                type="button"
                className="plain-button number"
                data-number={indicator.id}
                data-label={indicator.title}
                aria-haspopup="dialog"
                onClick={() => onOpen(indicator.id)}
              >
                <span className="number-value">
                  <Value indicator={indicator} />
                </span>
                <EvidenceMark mark={indicator.mark} />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
