import { css, type Markup } from '../markup.ts';

/** Colours, type and the head of the page. */
export const pageStyle: Markup = css`
  :root {
    color-scheme: light dark;
    --ground: #fbfaf8;
    --panel: #ffffff;
    --ink: #1c2024;
    --muted: #50565d;
    --line: #dad7d0;
    --accent: #0f6e74;
    --amber: #8a5200;
    --amber-ground: #fdf3e1;
    --block: #9b1c1c;
    --inform: #2b4f8f;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #15181b;
      --panel: #1b1f23;
      --ink: #e9e7e2;
      --muted: #a9aeb4;
      --line: #353a40;
      --accent: #5cc0c4;
      --amber: #f0b354;
      --amber-ground: #2d2413;
      --block: #f29a94;
      --inform: #9db9f2;
    }
  }
  * {
    box-sizing: border-box;
  }
  html {
    background: var(--ground);
    color: var(--ink);
  }
  body {
    font:
      15px/1.5 'Source Sans 3 Variable',
      'Source Sans 3',
      'Source Sans Pro',
      'Noto Sans',
      'Segoe UI',
      system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums lining-nums;
    max-width: 860px;
    margin: 0 auto;
    padding: 28px 24px 64px;
    overflow-wrap: break-word;
  }
  h1 {
    font-size: 27px;
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.01em;
    margin: 18px 0 10px;
  }
  h2 {
    font-size: 19px;
    line-height: 1.3;
    font-weight: 650;
    margin: 44px 0 12px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }
  h3 {
    font-size: 15px;
    font-weight: 650;
    margin: 0;
  }
  p {
    margin: 0 0 8px;
  }
  a {
    color: var(--accent);
  }
  a:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  code {
    font:
      0.88em/1.45 ui-monospace,
      'Source Code Pro',
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  .muted,
  h2 .muted {
    color: var(--muted);
    font-weight: 400;
  }
  .running {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    color: var(--muted);
    font-size: 13px;
    margin: 0;
  }
  .brand {
    color: var(--ink);
    font-weight: 700;
    font-size: 16px;
  }
  .notice {
    border: 1px solid var(--line);
    border-left: 3px solid var(--accent);
    background: var(--panel);
    padding: 8px 12px;
    font-size: 14px;
    margin: 0 0 16px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(230px, 1fr));
    gap: 8px 24px;
    margin: 0;
    font-size: 14px;
  }
  .facts div:nth-last-child(-n + 2) {
    grid-column: 1 / -1;
  }
  dt {
    color: var(--muted);
    font-size: 12.5px;
  }
  dd {
    margin: 0;
  }
`;
