import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanContext.ts';
import { WaitingChoice } from './WaitingChoice.tsx';
import { waitingRule } from './waiting.ts';

/** Choices that silenced their finding stay in sight, or nobody could see or take them back. */
export const ChosenWaiting = (): ReactNode => {
  const { t } = useTranslation();
  const { draft, checked } = usePlan();
  const silent = Object.entries(draft.policy ?? {}).flatMap(([id, chosen]) => {
    const waiting = waitingRule(id, chosen);
    const said = checked.findings.some(({ rule, until }) => rule === id && until !== undefined);
    return waiting === undefined || said ? [] : [waiting];
  });
  if (silent.length === 0) return null;
  return (
    <div className="chosen-waiting">
      <h3 className="small quiet">{t('waiting.chosen')}</h3>
      {silent.map((waiting) => (
        <details key={waiting.rule.id} className="disclosure" data-chosen={waiting.rule.id}>
          <summary>
            <span>
              {waiting.rule.title}: {waiting.applied.basis}
            </span>
          </summary>
          <WaitingChoice waiting={waiting} />
        </details>
      ))}
    </div>
  );
};
