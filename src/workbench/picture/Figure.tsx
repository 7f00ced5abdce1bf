import type { ReactNode } from 'react';
import { markupToString, type Markup } from '../../report/index.ts';

/** The one place where text becomes elements: it takes markup, which only the report’s escaping tag can make. */
export const Figure = ({ markup }: { readonly markup: Markup }): ReactNode => (
  <div className="figure" dangerouslySetInnerHTML={{ __html: markupToString(markup) }} />
);
