import type { ReactNode } from 'react';
import type { Finding } from '../../planning/index.ts';

const shapes: Readonly<Record<Finding['severity'], string>> = {
  block: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warn: 'M8 1.2 15.4 14.5H.6z',
  inform: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
};

const signs: Readonly<Record<Finding['severity'], string>> = {
  block: 'M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4',
  warn: 'M8 6v4M8 12.2v.1',
  inform: 'M8 7.2v4.2M8 4.7v.1',
};

/** Octagon, triangle, disc: told apart without colour. */
export const SeverityIcon = ({ severity }: { readonly severity: Finding['severity'] }): ReactNode => (
  <svg className={`severity-icon ${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={shapes[severity]} fill="currentColor" />
    <path d={signs[severity]} stroke="var(--ground)" strokeWidth="1.8" strokeLinecap="round" fill="none" />
  </svg>
);
