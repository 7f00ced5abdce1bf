import { css, type Markup } from '../markup.ts';

/** Goals, person, products, aftercare, what indicators rest on. */
export const recordStyle: Markup = css`
  .intro {
    break-inside: avoid;
    break-after: avoid;
  }
  .until {
    color: var(--ink);
  }
  .reasons {
    margin: 2px 0 4px;
    padding-left: 1.2em;
  }
  .plan-notes {
    color: var(--muted);
  }
  table.short {
    break-inside: avoid;
  }
  .screening {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(235px, 1fr));
    gap: 0 28px;
    margin: 6px 0 14px;
    font-size: 13.5px;
  }
  .screening div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 3px 0;
    border-bottom: 1px solid var(--line);
  }
  .screening dt {
    font-size: inherit;
  }
  .goals td:not(.number),
  .aftercare td {
    white-space: nowrap;
  }
  .aftercare td:last-child {
    white-space: normal;
  }
  .aftercare th:first-child {
    width: 46%;
  }
  .said {
    display: inline-block;
    white-space: nowrap;
    margin-right: 8px;
  }
  .topicals td:nth-child(4) {
    min-width: 260px;
  }
  .rests {
    break-inside: avoid;
    padding: 0 0 8px;
    margin: 0 0 10px;
    border-bottom: 1px solid var(--line);
  }
  .rests:last-child {
    border-bottom: 0;
  }
  .rests ul {
    margin: 4px 0;
    padding-left: 1.2em;
    font-size: 13px;
  }
  .rests .mark {
    font-weight: 400;
    font-size: 13px;
  }
  @media print {
    .meaning {
      font-size: 8.5pt;
    }
    .rests ul,
    .screening {
      font-size: 9pt;
    }
  }
`;
