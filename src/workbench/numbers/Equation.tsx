import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedEquation } from '../../planning/index.ts';
import { formatUnit, withUnit } from '../../report/index.ts';

/** One equation as the program reads it, as TeX, and what its symbols mean. */
export const Equation = ({ equation }: { readonly equation: ReportedEquation }): ReactNode => {
  const { t } = useTranslation();
  const { title, defines, unit, text, tex, symbols, validity } = equation;
  return (
    <div className="equation">
      <b>{title}</b>
      {text !== undefined && (
        <p>
          <code>{defines === undefined ? text : `${defines} = ${text}`}</code>{' '}
          {unit !== undefined && unit !== '1' && (
            <span className="quiet">{t('evidence.inUnit', { unit: formatUnit(unit) })}</span>
          )}
        </p>
      )}
      <code className="tex" aria-label="TeX">
        {tex}
      </code>
      {symbols.length > 0 && (
        <dl className="symbols">
          {symbols.map(({ symbol, meaning, unit: of }) => (
            <div key={symbol}>
              <dt>
                <code>{symbol}</code>
              </dt>
              <dd>
                {meaning} <span className="quiet">{formatUnit(of)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {validity.map(({ symbol, low, high, unit: of }) => (
        <p key={symbol} className="quiet small">
          {t('evidence.validity', { symbol, low, high: withUnit(String(high), of) })}
        </p>
      ))}
    </div>
  );
};
