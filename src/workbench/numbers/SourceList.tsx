import type { ReactNode } from 'react';
import type { Report } from '../../planning/index.ts';

export const SourceList = ({ references }: { readonly references: Report['references'] }): ReactNode => (
  <ul className="stated">
    {references.map(({ id, cite, url, doi }) => {
      const address = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
      return (
        <li key={id}>
          {address?.startsWith('https://') === true ? (
            <a href={address} target="_blank" rel="noreferrer">
              {cite}
            </a>
          ) : (
            cite
          )}
        </li>
      );
    })}
  </ul>
);
