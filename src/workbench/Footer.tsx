import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../planning/index.ts';

/** What a report can be reproduced from. */
export const Footer = ({ report }: { readonly report: Report | undefined }): ReactNode => {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      {report === undefined ? (
        <span>{t('footer.noReport')}</span>
      ) : (
        <>
          <span>{t('footer.versions', report.versions)}</span>
          <span>{t('footer.seed', { seed: report.seed, scenarios: report.scenarios })}</span>
          <span title={report.hash}>{t('footer.hash', { hash: report.hash.slice(0, 12) })}</span>
        </>
      )}
      <a className="push" href="./solve.html">
        {t('footer.solve')}
      </a>
      <span>{t('notice')}</span>
    </footer>
  );
};
