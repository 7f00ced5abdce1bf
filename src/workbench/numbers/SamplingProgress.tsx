import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress as Count } from '../../numerics/index.ts';
import { Button } from '../controls/Button.tsx';

interface SamplingProgressProps {
  readonly of: 'scenarios' | 'draws';
  readonly progress: Count;
  readonly onCancel: () => void;
}

export const SamplingProgress = ({ of, progress, onCancel }: SamplingProgressProps): ReactNode => {
  const { t } = useTranslation();
  const { done, total } = progress;
  return (
    <div className="sampling">
      <span>{t(`numbers.${of}.count`, { done, total })}</span>
      <progress value={done} max={Math.max(1, total)} aria-label={t(`numbers.${of}.label`)} />
      <Button onClick={onCancel}>{t('numbers.cancel')}</Button>
    </div>
  );
};
