import { css, type Markup } from '../markup.ts';

export const courseStyle: Markup = css`
  .outside-dose {
    border-left-color: var(--amber);
    background: var(--amber-ground);
  }
  .outside-dose strong {
    color: var(--amber);
  }
  .outside-dose ul {
    margin: 0;
    padding-left: 18px;
  }
  .course-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
    gap: 0.25rem 1rem;
    margin-top: 0.5rem;
  }
  .course-figure {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 3;
    align-items: start;
    margin: 0 0 0.75rem;
    break-inside: avoid;
  }
  .course-figure figcaption {
    align-self: end;
    margin: 0;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .course-figure svg {
    display: block;
    width: 100%;
  }
  .course-figure summary,
  .course-figure li {
    font-size: 0.8rem;
  }
  .course-figure code {
    overflow-wrap: anywhere;
  }
`;
