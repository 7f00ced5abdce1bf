import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../planning/index.ts';
import { severityWords } from '../../report/index.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

const severities = ['block', 'warn', 'inform'] as const;

export const FindingCount = ({ findings }: { readonly findings: readonly Finding[] }): ReactNode => {
  const { t } = useTranslation();
  if (findings.length === 0) return <span className="quiet">{t('numbers.none')}</span>;
  return (
    <span className="finding-counts">
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? null : (
          <span key={severity} className={`finding-count ${severity}`}>
            <SeverityIcon severity={severity} />
            {count}
            <span className="unseen">{severityWords[severity].word}</span>
          </span>
        );
      })}
    </span>
  );
};
