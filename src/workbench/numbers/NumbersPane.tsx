import { lazy, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AfterSession } from '../after/AfterSession.tsx';
import { CompareTools } from '../compare/CompareTools.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import type { Settings } from '../prediction/settings.ts';
import type { Prediction } from '../prediction/use-prediction.ts';
import { Late } from '../sheet/Late.tsx';
import { AnaestheticTable } from './AnaestheticTable.tsx';
import { CheckTable } from './CheckTable.tsx';
import { FailurePanel } from './FailurePanel.tsx';
import { FindingList } from './FindingList.tsx';
import { GoalTable } from './GoalTable.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { SamplingProgress } from './SamplingProgress.tsx';

const EvidenceSheet = lazy(async () => ({ default: (await import('./EvidenceSheet.tsx')).EvidenceSheet }));

interface NumbersPaneProps {
  readonly prediction: Prediction;
  readonly settings: Settings;
  /** Findings are shown elsewhere on narrow screens. */
  readonly withFindings: boolean;
}

export const NumbersPane = ({ prediction, settings, withFindings }: NumbersPaneProps): ReactNode => {
  const { t } = useTranslation();
  const { zoneIndex } = usePlan();
  const { report, progress, failure, outOfDate, current } = prediction;
  const [opened, setOpened] = useState<{ readonly indicator: string; readonly zone: string }>();
  const zone = report?.zones[zoneIndex] ?? report?.zones[0];
  const about = report?.zones.find(({ id }) => id === opened?.zone);
  const indicator = about?.indicators.find(({ id }) => id === opened?.indicator);
  const close = (): void => setOpened(undefined);
  const block = outOfDate ? 'block stale' : 'block';
  return (
    <section className="pane pane-numbers" aria-label={t('numbers.pane')}>
      {withFindings && (
        <div className="block" role="region" aria-label={t('numbers.findings')}>
          <h2 className="heading">{t('numbers.findings')}</h2>
          <FindingList />
        </div>
      )}
      {failure !== undefined && <FailurePanel message={failure} onAgain={prediction.tryAgain} />}
      {report !== undefined && report.goals.length > 0 && (
        <div className={block}>
          <h2 className="heading">{t('goals.scenarios', { count: report.scenarios })}</h2>
          <GoalTable report={report} onOpen={(id, where) => setOpened({ indicator: id, zone: where })} />
        </div>
      )}
      <div className={block}>
        <div className="heading">
          <h2>
            {t('numbers.indicators')}
            {zone !== undefined && <span className="heading-note">{zone.id}</span>}
          </h2>
          {outOfDate && zone !== undefined && <span className="push">{t('numbers.outOfDate')}</span>}
          {progress !== undefined && (
            <SamplingProgress
              label={t('numbers.samplingLabel')}
              words={t('numbers.sampling', { ...progress })}
              share={progress.done / progress.total}
              onCancel={prediction.cancel}
            />
          )}
        </div>
        <CompareTools report={current ? report : undefined} settings={settings} />
        {zone === undefined ? (
          <p className="quiet small">{outOfDate ? t('picture.emptyWhy') : t('numbers.loading')}</p>
        ) : (
          <IndicatorTable
            indicators={zone.indicators}
            onOpen={(id) => setOpened({ indicator: id, zone: zone.id })}
          />
        )}
      </div>
      {report?.anaesthetic !== undefined && (
        <div className={block}>
          <h2 className="heading">{t('anaesthetic.dose')}</h2>
          <AnaestheticTable report={report} />
        </div>
      )}
      {report !== undefined && <AfterSession report={report} block={block} />}
      {zone !== undefined && zone.checks.length > 0 && (
        <details className={block}>
          <summary className="heading">{t('numbers.checks')}</summary>
          <CheckTable checks={zone.checks} />
        </details>
      )}
      {report !== undefined && about !== undefined && indicator !== undefined && (
        <Late onClose={close}>
          <EvidenceSheet indicator={indicator} report={report} site={about.site} onClose={close} />
        </Late>
      )}
    </section>
  );
};
