import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanContext.ts';
import { ChosenWaiting } from './ChosenWaiting.tsx';
import { FindingItem } from './FindingItem.tsx';

export const FindingList = (): ReactNode => {
  const { t } = useTranslation();
  const { checked, goTo } = usePlan();
  if (checked.findings.length === 0) {
    return (
      <>
        <p className="no-findings">
          <b>{t('numbers.none')}</b>
          <span className="quiet small">{t('numbers.noneWhy')}</span>
        </p>
        <ChosenWaiting />
      </>
    );
  }
  return (
    <>
      <ul className="findings">
        {checked.findings.map((finding) => (
          <FindingItem
            key={`${finding.rule}${finding.pointer}${finding.title}`}
            finding={finding}
            onGo={goTo}
          />
        ))}
      </ul>
      {checked.resolved === undefined && <p className="quiet small">{t('numbers.unjudgeable')}</p>}
      <ChosenWaiting />
    </>
  );
};
