import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedCheck } from '../../planning/index.ts';
import { formatSignificant, withUnit } from '../../report/index.ts';

/** A law in closed form beside what explicit needle motion gave. */
export const CheckTable = ({ checks }: { readonly checks: readonly ReportedCheck[] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <table className="indicators checks">
      <thead>
        <tr>
          <th scope="col">{t('numbers.law')}</th>
          <th scope="col">{t('numbers.closedForm')}</th>
          <th scope="col">{t('numbers.sampled')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.law}>
            <th scope="row">{check.title}</th>
            <td>{formatSignificant(check.closedForm)}</td>
            <td>{withUnit(formatSignificant(check.sampled), check.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
