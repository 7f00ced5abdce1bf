import './contrasts.css';
import i18next from 'i18next';
import { lazy, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import { planLetter, samplingWords, versionWords } from '../../report/index.ts';
import { Button } from '../controls/Button.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import type { Settings } from '../prediction/settings.ts';
import { Late } from '../sheet/Late.tsx';
import { Sheet } from '../sheet/Sheet.tsx';
import { ChangeList } from './ChangeList.tsx';
import { compareWords } from './compare-words.ts';
import { ComparisonProgress } from './ComparisonProgress.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { CourseContrasts } from './CourseContrasts.tsx';
import { ScoreDifferences } from './ScoreDifferences.tsx';
import { useComparison } from './use-comparison.ts';

const EvidenceSheet = lazy(async () => ({
  default: (await import('../numbers/EvidenceSheet.tsx')).EvidenceSheet,
}));

i18next.addResourceBundle('en', 'compare', compareWords);

interface CompareSheetProps {
  /** Reports of the plans held; the first is the reference. */
  readonly held: readonly Report[];
  readonly now: Report | undefined;
  readonly settings: Settings;
  readonly onDrop: (index: number) => void;
  readonly onClose: () => void;
}

interface Opened {
  readonly plan: number;
  readonly zone: string;
  readonly indicator: string;
}

/** Plans side by side: what is set otherwise, and what that does to every number. */
export const CompareSheet = ({ held, now, settings, onDrop, onClose }: CompareSheetProps): ReactNode => {
  const { t } = useTranslation('compare');
  const { checked } = usePlan();
  const [opened, setOpened] = useState<Opened>();
  const reports = now === undefined ? held : [...held, now];
  const { cancel, ...comparing } = useComparison(
    reports.map((report) => report.plan),
    settings,
  );
  const { comparison, failure } = comparing;
  const names = reports.map((_, index) => {
    const part = index === 0 ? 'reference' : index < held.length ? 'held' : 'now';
    return t(part, { letter: planLetter(index) });
  });
  const reference = reports[0];
  const report = opened === undefined ? undefined : reports[opened.plan];
  const zone = report?.zones.find(({ id }) => id === opened?.zone);
  const indicator = zone?.indicators.find(({ id }) => id === opened?.indicator);
  const close = (): void => setOpened(undefined);
  return (
    <Sheet title={i18next.t('compare.title')} wide onClose={onClose}>
      <p className="quiet small">{t('why')}</p>
      <ul className="compared-plans">
        {reports.map(({ plan }, index) => (
          <li key={index}>
            <b>{names[index]}</b> {plan.title}{' '}
            {index < held.length && (
              <Button aria-label={t('drop', { name: names[index] ?? '' })} onClick={() => onDrop(index)}>
                {t('letGo')}
              </Button>
            )}
            {index > 0 && reference !== undefined && <ChangeList from={reference.plan} to={plan} />}
          </li>
        ))}
      </ul>
      {held.length === 0 && <p>{t('nothing')}</p>}
      {now === undefined && checked.resolved !== undefined && <p role="status">{t('blocked')}</p>}
      {failure !== undefined && comparison === undefined && (
        <p role="alert">{t('failed', { message: failure })}</p>
      )}
      {reports.length > 1 && <ComparisonProgress comparing={comparing} />}
      {comparison !== undefined && (
        <>
          <ComparisonTable
            comparison={comparison}
            names={names}
            onOpen={(plan, where, id) => setOpened({ plan, zone: where, indicator: id })}
          />
          <ScoreDifferences scores={comparison.scores} />
          {comparison.scenarios > 0 && <CourseContrasts comparing={comparing} onCancel={cancel} />}
          <p className="quiet small provenance">
            {`${samplingWords(comparison)}; ${versionWords(comparison)}; `}
            {t('hash')} <code data-comparison-hash>{comparison.hash}</code>
          </p>
        </>
      )}
      {report !== undefined && zone !== undefined && indicator !== undefined && (
        <Late onClose={close}>
          <EvidenceSheet indicator={indicator} report={report} site={zone.site} onClose={close} />
        </Late>
      )}
    </Sheet>
  );
};
