import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../planning/index.ts';
import { severityWords } from '../../report/index.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { openQuestions } from '../screening/questions.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { dayWords } from './day-words.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { WaitingChoice } from './WaitingChoice.tsx';
import { waitingRule } from './waiting.ts';

interface FindingItemProps {
  readonly finding: Finding;
  /** Absent where there is no field to go to. */
  readonly onGo?: (pointer: string) => void;
}

/** Questions named one by one; the rest is counted. */
const mostNamed = 6;

/** What, why, what to do; the field it is about is one press away. */
export const FindingItem = ({ finding, onGo }: FindingItemProps): ReactNode => {
  const { t } = useTranslation();
  const { draft } = usePlan();
  const { rule, severity, title, reason, advice, pointer, until, amber } = finding;
  const waiting = until === undefined ? undefined : waitingRule(rule, draft.policy?.[rule]);
  const open = rule === 'screening-incomplete' ? openQuestions(draft.person) : [];
  const notAsked =
    open.length === 0
      ? undefined
      : t(open.length > mostNamed ? 'screening.openMany' : 'screening.open', {
          questions: open
            .slice(0, mostNamed)
            .map((question) => t(`screening.questions.${question}`))
            .join('; '),
          count: open.length - mostNamed,
        });
  const body = (
    <>
      <SeverityIcon severity={severity} />
      <span className="finding-text">
        <span className="finding-title">
          <span className={`severity-word ${severity}`}>{severityWords[severity].word}</span>
          <b>
            {title} {amber === true && <EvidenceMark mark="assumed" />}
          </b>
          {until !== undefined && (
            <span className="finding-until">{t('numbers.until', { day: dayWords(until) })}</span>
          )}
        </span>
        <span className="finding-reason">{waiting?.rule.reason ?? notAsked ?? reason}</span>
        <span className="finding-advice">
          {'→ '}
          {advice}
        </span>
      </span>
    </>
  );
  return (
    <li className="finding" data-severity={severity} data-rule={rule} data-until={until}>
      {onGo === undefined ? (
        <div className="finding-body">{body}</div>
      ) : (
        <button type="button" className="plain-button finding-body" onClick={() => onGo(pointer)}>
          {body}
        </button>
      )}
      {onGo !== undefined && waiting !== undefined && until !== undefined && (
        <WaitingChoice waiting={waiting} until={until} />
      )}
    </li>
  );
};
