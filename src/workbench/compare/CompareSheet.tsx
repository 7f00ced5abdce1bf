import { lazy, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import { samplingWords, versionWords } from '../../report/index.ts';
import { Button } from '../controls/Button.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import type { Settings } from '../prediction/settings.ts';
import { Late } from '../sheet/Late.tsx';
import { Sheet } from '../sheet/Sheet.tsx';
import { ChangeList } from './ChangeList.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { useComparison } from './use-comparison.ts';

const EvidenceSheet = lazy(async () => ({
  default: (await import('../numbers/EvidenceSheet.tsx')).EvidenceSheet,
}));

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
  const { t } = useTranslation();
  const { checked } = usePlan();
  const [opened, setOpened] = useState<Opened>();
  const reports = now === undefined ? held : [...held, now];
  const { comparison, progress, failure } = useComparison(
    reports.map((report) => report.plan),
    settings,
  );
  const names = reports.map((_, index) => {
    if (index === 0) return t('compare.reference');
    return index < held.length ? t('compare.held', { number: index + 1 }) : t('compare.now');
  });
  const reference = reports[0];
  const report = opened === undefined ? undefined : reports[opened.plan];
  const zone = report?.zones.find(({ id }) => id === opened?.zone);
  const indicator = zone?.indicators.find(({ id }) => id === opened?.indicator);
  const close = (): void => setOpened(undefined);
  return (
    <Sheet title={t('compare.title')} wide onClose={onClose}>
      <p className="quiet small">{t('compare.why')}</p>
      <ul className="compared-plans">
        {reports.map(({ plan }, index) => (
          <li key={index}>
            <b>{names[index]}</b> {plan.title}{' '}
            {index < held.length && (
              <Button
                aria-label={t('compare.drop', { name: names[index] ?? '' })}
                onClick={() => onDrop(index)}
              >
                {t('compare.letGo')}
              </Button>
            )}
            {index > 0 && reference !== undefined && <ChangeList from={reference.plan} to={plan} />}
          </li>
        ))}
      </ul>
      {held.length === 0 && <p>{t('compare.nothing')}</p>}
      {now === undefined && checked.resolved !== undefined && <p role="status">{t('compare.blocked')}</p>}
      {failure !== undefined && <p role="alert">{t('compare.failed', { message: failure })}</p>}
      {progress !== undefined && (
        <p className="quiet" role="status">
          {t('compare.computing', { ...progress })}
        </p>
      )}
      {comparison !== undefined && (
        <>
          <ComparisonTable
            comparison={comparison}
            names={names}
            onOpen={(plan, where, id) => setOpened({ plan, zone: where, indicator: id })}
          />
          <p className="quiet small">{t('compare.courses')}</p>
          <p className="quiet small provenance">
            {`${samplingWords(comparison)}; ${versionWords(comparison)}; `}
            {t('compare.hash')} <code data-comparison-hash>{comparison.hash}</code>
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
