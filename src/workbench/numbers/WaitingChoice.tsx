import { lazy, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isAmber } from '../../quantities/index.ts';
import { formatNumber } from '../../report/index.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { Late } from '../sheet/Late.tsx';
import { dayWords } from './day-words.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { untilBy, type WaitingRule } from './waiting.ts';

const StatedSheet = lazy(async () => ({ default: (await import('./StatedSheet.tsx')).StatedSheet }));

interface WaitingChoiceProps {
  readonly waiting: WaitingRule;
  /** The day the check names for the source that applies. */
  readonly until?: string;
}

/** Sources side by side: whose waiting time applies, and until when each would have one wait. */
export const WaitingChoice = ({ waiting, until }: WaitingChoiceProps): ReactNode => {
  const { t } = useTranslation();
  const { draft, edit } = usePlan();
  const name = useId();
  const [opened, setOpened] = useState<string>();
  const { rule, options, applied } = waiting;
  const untilWords = (day: string): string =>
    day <= (draft.firstSession ?? '') ? t('waiting.over') : t('waiting.until', { day: dayWords(day) });
  const shown = options.find(({ id }) => id === opened);
  return (
    <fieldset className="waiting" data-pointer={`/policy/${rule.id}`} tabIndex={-1}>
      <legend className="small quiet">{t('waiting.whose')}</legend>
      {options.map((option) => (
        <div key={option.id} className="waiting-option">
          <label>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === applied.id}
              onChange={() => edit(`/policy/${rule.id}`, option.id)}
            />
            <span>
              {option.basis}
              {until !== undefined && (
                <span className="waiting-until">{untilWords(untilBy(until, applied, option))}</span>
              )}
            </span>
          </label>
          <button
            type="button"
            className="plain-button number"
            aria-haspopup="dialog"
            onClick={() => setOpened(option.id)}
          >
            {t('waiting.days', { days: formatNumber(option.interval.value, 0) })}
            <EvidenceMark mark={isAmber(option.interval) ? 'assumed' : option.interval.tier} />
          </button>
        </div>
      ))}
      {shown !== undefined && (
        <Late onClose={() => setOpened(undefined)}>
          <StatedSheet
            title={rule.title}
            values={[{ name: `${t('waiting.interval')}: ${shown.basis}`, evidence: shown.interval }]}
            onClose={() => setOpened(undefined)}
          />
        </Late>
      )}
    </fieldset>
  );
};
