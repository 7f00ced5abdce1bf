import { css, cssString, type Markup } from '../markup.ts';

export const printStyle: Markup = css`
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
    body {
      max-width: none;
      padding: 0;
      font-size: 10.5pt;
    }
    h1 {
      font-size: 18pt;
    }
    h2 {
      font-size: 13.5pt;
      margin-top: 24pt;
    }
    h2,
    h3,
    caption,
    figcaption {
      break-after: avoid;
    }
    table {
      font-size: 9pt;
    }
    td.number {
      font-size: 9.5pt;
    }
    thead {
      display: table-header-group;
    }
    tr,
    figure,
    .finding,
    .equation,
    .references li {
      break-inside: avoid;
    }
    .equation,
    .references {
      font-size: 9.5pt;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;

/** Margins hold on A4 and on Letter; every sheet says which report it belongs to. */
export const sheetStyle = (running: string, notice: string): Markup => css`
  @page {
    margin: 20mm 16mm 18mm;
    @top-left {
      content: ${cssString(running)};
      font:
        8pt system-ui,
        sans-serif;
      color: #4a5057;
    }
    @top-right {
      content: counter(page) ' / ' counter(pages);
      font:
        8pt system-ui,
        sans-serif;
      color: #4a5057;
    }
    @bottom-left {
      content: ${cssString(notice)};
      font:
        8pt system-ui,
        sans-serif;
      color: #4a5057;
    }
  }
`;
