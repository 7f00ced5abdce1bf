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
    gap: 0.5rem 1rem;
  }
  .course-figure {
    margin: 0;
    break-inside: avoid;
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
