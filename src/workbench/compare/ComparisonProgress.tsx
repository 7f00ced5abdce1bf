import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SamplingProgress } from '../numbers/SamplingProgress.tsx';
import type { Comparing } from './comparing.ts';

const stepOf = ({ comparison }: Comparing): 'computing' | 'numbers' | 'whole' => {
  if (comparison === undefined) return 'computing';
  return comparison.courses === undefined ? 'numbers' : 'whole';
};

/** How far the numbers are; announced are only the steps, not every scenario. */
export const ComparisonProgress = ({ comparing }: { readonly comparing: Comparing }): ReactNode => {
  const { t } = useTranslation('compare');
  const { comparison, progress, failure } = comparing;
  return (
    <>
      <p className="unseen" role="status">
        {failure === undefined && t(`steps.${stepOf(comparing)}`)}
      </p>
      {progress !== undefined && comparison === undefined && (
        <SamplingProgress
          label={t('steps.computing')}
          words={t('scenarios', { ...progress })}
          share={progress.done / Math.max(1, progress.total)}
        />
      )}
    </>
  );
};
