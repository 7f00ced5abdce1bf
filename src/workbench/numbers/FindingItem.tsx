import type { ReactNode } from 'react';
import type { Finding } from '../../planning/index.ts';
import { severityWords } from '../../report/index.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

interface FindingItemProps {
  readonly finding: Finding;
  /** Absent where there is no field to go to. */
  readonly onGo?: (pointer: string) => void;
}

/** What, why, what to do; the field it is about is one press away. */
export const FindingItem = ({ finding, onGo }: FindingItemProps): ReactNode => {
  const { severity, title, reason, advice, pointer } = finding;
  const body = (
    <>
      <SeverityIcon severity={severity} />
      <span className="finding-text">
        <span className="finding-title">
          <span className={`severity-word ${severity}`}>{severityWords[severity].word}</span>
          <b>{title}</b>
        </span>
        <span className="finding-reason">{reason}</span>
        <span className="finding-advice">
          {'→ '}
          {advice}
        </span>
      </span>
    </>
  );
  return (
    <li className="finding" data-severity={severity} data-rule={finding.rule}>
      {onGo === undefined ? (
        <div className="finding-body">{body}</div>
      ) : (
        <button type="button" className="plain-button finding-body" onClick={() => onGo(pointer)}>
          {body}
        </button>
      )}
    </li>
  );
};
