import { css, type Markup } from '../markup.ts';

/** One page: sizes follow the sheet’s own type size, which its density sets. */
export const sheetPageStyle: Markup = css`
  body.sheet {
    max-width: 186mm;
    padding: 24px;
    font-size: 9.4pt;
    line-height: 1.36;
  }
  body.sheet.roomy {
    font-size: 10.2pt;
  }
  body.sheet.compact {
    font-size: 8.7pt;
    line-height: 1.3;
  }
  body.sheet.dense {
    font-size: 8.2pt;
    line-height: 1.28;
  }
  body.sheet.tight {
    font-size: 6.8pt;
    line-height: 1.22;
  }
  .sheet h1 {
    font-size: 1.7em;
    margin: 0.25em 0 0.2em;
  }
  .sheet h2 {
    font-size: 1.12em;
    margin: 0.85em 0 0.3em;
    padding: 0.25em 0 0;
  }
  .sheet h3 {
    font-size: 1em;
  }
  .sheet p {
    margin: 0 0 0.25em;
  }
  .sheet .running {
    font-size: 0.9em;
  }
  .sheet .brand {
    font-size: 1.15em;
  }
  .sheet .facts {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.2em 2em;
    font-size: 1em;
  }
  .sheet .facts div.narrow {
    grid-column: auto;
  }
  .sheet .facts div.wide {
    grid-column: 1 / -1;
  }
  .sheet .facts div {
    display: flex;
    gap: 0.7em;
    align-items: baseline;
  }
  .sheet .facts dt {
    flex: 0 0 5.6em;
    font-size: 0.92em;
  }
  .sheet .notice {
    padding: 0.35em 0.8em;
    font-size: 0.95em;
    margin: 0.5em 0 0;
  }
  .sheet table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.95em;
    line-height: 1.3;
    margin: 0;
  }
  .sheet th,
  .sheet td {
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    padding: 0.32em 0.9em 0.32em 0;
    border-bottom: 1px solid var(--line);
  }
  .sheet th:last-child,
  .sheet td:last-child {
    padding-right: 0;
  }
  .sheet thead th {
    color: var(--muted);
    font-size: 0.93em;
    border-bottom: 1px solid var(--muted);
    vertical-align: bottom;
  }
  .sheet tbody th,
  .strong {
    font-weight: 650;
  }
  .sheet .brief th,
  .sheet .brief td {
    padding-top: 0.12em;
    padding-bottom: 0.12em;
  }
  .schedule td {
    padding-top: 0.2em;
    padding-bottom: 0.2em;
  }
  .schedule th:first-child {
    width: 11.5em;
    padding-right: 1.2em;
  }
  .schedule tbody tr:not(:last-child) td {
    border-bottom: 0;
  }
  .after {
    display: block;
    font-weight: 400;
  }
  .box {
    display: inline-block;
    width: 0.95em;
    height: 0.95em;
    border: 1px solid var(--ink);
    border-radius: 1px;
    vertical-align: -0.12em;
    background: var(--panel);
  }
  .blank {
    display: flex;
    align-items: flex-end;
    gap: 0.5em;
  }
  .blank-label {
    flex: none;
    color: var(--muted);
    font-size: 0.93em;
  }
  .blank .rule {
    flex: 1;
    border-bottom: 1px solid var(--muted);
    height: 1.85em;
  }
  .blanks {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.1em 1.6em;
  }
  .ticks {
    list-style: none;
    margin: 0;
    padding: 0;
    columns: 3;
    column-gap: 1.6em;
  }
  .ticks li {
    break-inside: avoid;
    padding: 0.14em 0 0.14em 1.5em;
    text-indent: -1.5em;
  }
  .ticks .box {
    margin-right: 0.55em;
    text-indent: 0;
  }
  .day {
    white-space: nowrap;
  }
  .passes {
    white-space: nowrap;
    margin-right: 0.7em;
  }
  .notes {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes li {
    break-inside: avoid;
    padding: 0.1em 0 0.1em 1.4em;
    text-indent: -1.4em;
  }
  .notes .icon {
    display: inline-block;
    width: 1.4em;
    text-indent: 0;
    font-size: 1em;
  }
  .notes.columns {
    columns: 2;
    column-gap: 2em;
  }
  .tight .notes {
    columns: 2;
    column-gap: 2em;
  }
  .tight h1 {
    font-size: 1.3em;
  }
  :is(.dense, .tight) h2 {
    margin-top: 0.5em;
  }
  :is(.dense, .tight) .blank .rule {
    height: 1.6em;
  }
  :is(.dense, .tight) .schedule td {
    padding-top: 0.08em;
    padding-bottom: 0.08em;
  }
  .tight .ticks {
    columns: 4;
  }
  .block .icon {
    color: var(--block);
  }
  .warn .icon {
    color: var(--amber);
  }
  .inform .icon {
    color: var(--inform);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 2em;
  }
  .pair.wide-right {
    grid-template-columns: 2fr 3fr;
  }
  .sheet .foot {
    margin: 0.9em 0 0;
    padding: 0.35em 0 0;
    border-top: 1px solid var(--line);
    color: var(--muted);
    font-size: 0.86em;
  }
  .small-print {
    color: var(--muted);
    font-size: 0.9em;
  }
  @media (max-width: 640px) {
    .pair,
    .pair.wide-right,
    .blanks,
    .sheet .facts {
      grid-template-columns: 1fr;
    }
    .ticks,
    .notes.columns {
      columns: 1;
    }
    .sheet table {
      display: block;
      overflow-x: auto;
    }
  }
  @media print {
    :root {
      color-scheme: light;
      --ground: #ffffff;
      --panel: #ffffff;
      --ink: #1c2024;
      --muted: #4a5057;
      --line: #cfccc5;
      --accent: #0f6e74;
      --amber: #8a5200;
      --amber-ground: #fdf3e1;
      --block: #9b1c1c;
      --inform: #2b4f8f;
    }
    html {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    body.sheet {
      max-width: none;
      padding: 0;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
  @page {
    margin: 8mm 12mm;
  }
`;
