import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanContext.ts';
import type { Prediction } from '../prediction/use-prediction.ts';
import { CheckTable } from './CheckTable.tsx';
import { EvidenceSheet } from './EvidenceSheet.tsx';
import { FailurePanel } from './FailurePanel.tsx';
import { FindingList } from './FindingList.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { SamplingProgress } from './SamplingProgress.tsx';

interface NumbersPaneProps {
  readonly prediction: Prediction;
  /** Findings are shown elsewhere on narrow screens. */
  readonly withFindings: boolean;
}

export const NumbersPane = ({ prediction, withFindings }: NumbersPaneProps): ReactNode => {
  const { t } = useTranslation();
  const { zoneIndex } = usePlan();
  const { report, progress, failure, outOfDate } = prediction;
  const [opened, setOpened] = useState<string>();
  const zone = report?.zones[zoneIndex] ?? report?.zones[0];
  const indicator = zone?.indicators.find((entry) => entry.id === opened);
  return (
    <section className="pane pane-numbers" aria-label={t('numbers.pane')}>
      {withFindings && (
        <div className="block" role="region" aria-label={t('numbers.findings')}>
          <h2 className="heading">{t('numbers.findings')}</h2>
          <FindingList />
        </div>
      )}
      {failure !== undefined && <FailurePanel message={failure} onAgain={prediction.tryAgain} />}
      <div className={outOfDate ? 'block stale' : 'block'}>
        <h2 className="heading">
          {t('numbers.indicators')}
          {zone !== undefined && <span className="heading-note">{zone.id}</span>}
          {outOfDate && zone !== undefined && <span className="push">{t('numbers.outOfDate')}</span>}
          {progress !== undefined && <SamplingProgress progress={progress} onCancel={prediction.cancel} />}
        </h2>
        {zone === undefined ? (
          <p className="quiet small">{outOfDate ? t('picture.emptyWhy') : t('numbers.loading')}</p>
        ) : (
          <IndicatorTable indicators={zone.indicators} onOpen={setOpened} />
        )}
      </div>
      {zone !== undefined && zone.checks.length > 0 && (
        <details className={outOfDate ? 'block stale' : 'block'}>
          <summary className="heading">{t('numbers.checks')}</summary>
          <CheckTable checks={zone.checks} />
        </details>
      )}
      {report !== undefined && indicator !== undefined && (
        <EvidenceSheet indicator={indicator} report={report} onClose={() => setOpened(undefined)} />
      )}
    </section>
  );
};
