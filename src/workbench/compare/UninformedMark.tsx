import type { ReactNode } from 'react';

/** Amber and hatched, beside words that say that no data stand behind a difference. */
export const UninformedMark = (): ReactNode => (
  <svg className="uninformed-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="M1.5 1.5h9v9h-9zM1.5 6 6 1.5M1.5 10.5l9-9M6 10.5 10.5 6" fill="none" stroke="currentColor" />
  </svg>
);
