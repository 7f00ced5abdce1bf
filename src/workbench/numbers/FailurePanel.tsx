import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';

interface FailurePanelProps {
  readonly message: string;
  readonly onAgain: () => void;
}

export const FailurePanel = ({ message, onAgain }: FailurePanelProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="block failure" role="alert">
      <SeverityIcon severity="block" />
      <div>
        <b>{t('failure.title')}</b>
        <p className="small">{t('failure.why', { message })}</p>
        <p className="small">{t('failure.advice')}</p>
        <Button framed onClick={onAgain}>
          {t('failure.again')}
        </Button>
      </div>
    </div>
  );
};
