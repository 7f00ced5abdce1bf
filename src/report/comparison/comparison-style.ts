import { css, type Markup } from '../markup.ts';

export const comparisonStyle: Markup = css`
  body.comparison {
    max-width: 980px;
  }
  .plans {
    margin: 0 0 14px;
  }
  .plans div {
    display: flex;
    gap: 12px;
    align-items: baseline;
    padding: 6px 0;
    border-top: 1px solid var(--line);
  }
  .plans dt {
    color: var(--accent);
    font-weight: 700;
    font-size: 16px;
    min-width: 1.4em;
  }
  .compared caption {
    font-weight: 400;
    color: var(--muted);
  }
  .compared .change {
    display: block;
    color: var(--accent);
    font-weight: 600;
  }
  .compared .difference {
    display: block;
    width: 150px;
    height: 16px;
    margin: 2px 0 0 auto;
  }
  .compared thead th {
    font-weight: 650;
    color: var(--ink);
  }
`;
