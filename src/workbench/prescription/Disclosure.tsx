import type { ReactNode } from 'react';
import { usePlan } from '../plan/PlanContext.ts';
import { liesIn } from '../plan/pointer.ts';
import { SeverityIcon } from '../numbers/SeverityIcon.tsx';

interface DisclosureProps {
  /** What findings about the whole point to. */
  readonly pointer: string;
  /** What it is called when it is looked for. */
  readonly label: string;
  readonly summary: string;
  /** Pointers inside that tell of findings; left out, the pointer itself. */
  readonly about?: readonly string[];
  readonly children: ReactNode;
}

/** Fields out of sight until they are wanted; the summary says how far they are filled and what the check finds. */
export const Disclosure = ({
  pointer,
  label,
  summary,
  about = [pointer],
  children,
}: DisclosureProps): ReactNode => {
  const { checked } = usePlan();
  const severities = new Set(
    checked.findings
      .filter((finding) => about.some((part) => liesIn(finding.pointer, part)))
      .map(({ severity }) => severity),
  );
  return (
    <details className="disclosure">
      <summary data-pointer={pointer} data-label={label}>
        <span>{summary}</span>
        <span className="zone-findings push">
          {[...severities].map((severity) => (
            <SeverityIcon key={severity} severity={severity} />
          ))}
        </span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
};
