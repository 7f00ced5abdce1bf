import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedParameter } from '../../planning/index.ts';
import { formatSignificant, formatUnit } from '../../report/index.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

const Prior = ({ prior }: Pick<ReportedParameter, 'prior'>): ReactNode => {
  const { t } = useTranslation();
  return prior.kind === 'fixed'
    ? t('evidence.fixed', { value: formatSignificant(prior.value) })
    : t(`evidence.${prior.kind}`, { low: formatSignificant(prior.low), high: formatSignificant(prior.high) });
};

export const ParameterTable = ({
  parameters,
}: {
  readonly parameters: readonly ReportedParameter[];
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <table className="indicators evidence-table">
      <thead>
        <tr>
          <th scope="col">{t('evidence.parameter')}</th>
          <th scope="col">{t('evidence.prior')}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ id, meaning, unit, prior, assumed, evidence }) => (
          <tr key={id}>
            <th scope="row">
              {meaning} <code className="quiet">{id}</code>
            </th>
            <td>
              <Prior prior={prior} /> <span className="quiet">{formatUnit(unit)}</span>{' '}
              <EvidenceMark mark={assumed ? 'assumed' : (evidence[0]?.tier ?? 'practice')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
