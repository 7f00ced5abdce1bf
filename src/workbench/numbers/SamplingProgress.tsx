import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';

interface SamplingProgressProps {
  /** What is sampled. */
  readonly label: string;
  /** How far it is, in words. */
  readonly words: string;
  /** 0 to 1. */
  readonly share: number;
  /** Absent where there is nothing to keep. */
  readonly onCancel?: () => void;
}

export const SamplingProgress = ({ label, words, share, onCancel }: SamplingProgressProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="sampling">
      <span>{words}</span>
      <progress value={share} aria-label={label} />
      {onCancel !== undefined && <Button onClick={onCancel}>{t('numbers.cancel')}</Button>}
    </div>
  );
};
