import { cssString, html, type Markup } from '../markup.ts';

const screen = html`
:root {
  color-scheme: light dark;
  --ground: #fbfaf8; --panel: #ffffff; --ink: #1c2024; --muted: #565c63; --line: #dad7d0; --accent: #0f6e74;
  --amber: #8a5200; --amber-ground: #fdf3e1; --block: #9b1c1c; --inform: #2b4f8f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15181b; --panel: #1b1f23; --ink: #e9e7e2; --muted: #a9aeb4; --line: #353a40; --accent: #5cc0c4;
    --amber: #f0b354; --amber-ground: #2d2413; --block: #f29a94; --inform: #9db9f2;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); }
body {
  font: 15px/1.5 'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', system-ui, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; max-width: 860px; margin: 0 auto; padding: 28px 24px 64px;
  overflow-wrap: break-word;
}
h1 { font-size: 27px; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; margin: 18px 0 10px; }
h2 { font-size: 19px; line-height: 1.3; font-weight: 650; margin: 44px 0 12px; padding-top: 10px; border-top: 1px solid var(--line); }
h3 { font-size: 15px; font-weight: 650; margin: 0; }
p { margin: 0 0 8px; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font: 0.88em/1.45 ui-monospace, 'Source Code Pro', 'DejaVu Sans Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.muted, h2 .muted { color: var(--muted); font-weight: 400; }
.running { display: flex; justify-content: space-between; gap: 16px; color: var(--muted); font-size: 13px; margin: 0; }
.brand { color: var(--ink); font-weight: 700; font-size: 16px; }
.notice { border: 1px solid var(--line); border-left: 3px solid var(--accent); background: var(--panel); padding: 8px 12px; font-size: 14px; margin: 0 0 16px; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 8px 24px; margin: 0; font-size: 14px; }
.facts div:nth-last-child(-n+2) { grid-column: 1 / -1; }
dt { color: var(--muted); font-size: 12.5px; }
dd { margin: 0; }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { display: grid; grid-template-columns: 150px 1fr; gap: 4px 16px; padding: 12px 0 6px; border-top: 1px solid var(--line); }
.finding:first-child { border-top: 0; padding-top: 0; }
.severity { font-weight: 650; font-size: 14px; }
.icon { display: inline-block; width: 1.2em; }
.finding.block .severity { color: var(--block); }
.finding.warn .severity { color: var(--amber); }
.finding.inform .severity { color: var(--inform); }
.finding p { margin: 2px 0 4px; }
.pointer { color: var(--muted); font-size: 12.5px; }
.prescription { font-size: 15px; }
figure { margin: 18px 0 22px; }
figcaption { font-weight: 650; font-size: 14px; margin: 0 0 6px; }
figure svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.4; margin: 18px 0 8px; }
caption { text-align: left; font-weight: 650; font-size: 14px; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; font-weight: 400; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); font-size: 12.5px; border-bottom: 1px solid var(--muted); vertical-align: bottom; }
th.number, td.number { text-align: right; white-space: nowrap; }
td.number { font-size: 13.5px; }
td.nominal { color: var(--muted); }
td.unit, td.evidence { white-space: nowrap; }
.meaning { display: block; color: var(--muted); font-size: 12.5px; }
.mark { white-space: nowrap; }
.mark > span { color: var(--accent); display: inline-block; width: 1.1em; text-align: center; }
.mark.assumed { color: var(--amber); font-weight: 600; }
.mark.assumed > span { color: var(--amber); }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(270px, 1fr)); gap: 0 24px; margin: 4px 0; font-size: 12.5px; }
.key div { display: flex; gap: 8px; }
.key dt { color: var(--ink); min-width: 78px; }
.key dd { color: var(--muted); }
.small { font-size: 12.5px; }
.cite { font-size: 0.85em; font-weight: 400; text-decoration: none; white-space: nowrap; }
.equation { padding: 0 0 10px; margin: 0 0 14px; border-bottom: 1px solid var(--line); }
.equation:last-child { border-bottom: 0; }
.law { margin: 4px 0; }
.law .unit { color: var(--muted); font-size: 13px; }
.tex code { color: var(--muted); }
.tex .muted { font-size: 12px; }
.symbols { margin: 6px 0; font-size: 13px; display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 2px 24px; }
.symbols div { display: flex; gap: 8px; align-items: baseline; }
.symbols dt { color: var(--ink); flex: none; }
.validity { font-size: 13px; }
.parameters td p { margin: 0 0 4px; }
.parameters th code { color: var(--muted); }
.parameters thead th:first-child { width: 30%; }
.parameters thead th:nth-child(2) { width: 22%; }
.assumed-row { background: linear-gradient(to right, var(--amber-ground), transparent); }
.assumed-row th { border-left: 3px solid var(--amber); padding-left: 9px; }
.known-row th { padding-left: 12px; }
.references { padding-left: 1.8em; font-size: 13px; }
.references li { margin: 0 0 8px; }
footer { margin-top: 40px; padding-top: 10px; border-top: 1px solid var(--line); color: var(--muted); font-size: 13px; }
@media (max-width: 600px) {
  .finding { grid-template-columns: 1fr; }
  .meaning { display: none; }
  th, td { padding-right: 8px; }
}
`;

const print = html`
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --panel: #ffffff; --ink: #1c2024; --muted: #4a5057; --line: #cfccc5; --accent: #0f6e74;
    --amber: #8a5200; --amber-ground: #fdf3e1; --block: #9b1c1c; --inform: #2b4f8f;
  }
  html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13.5pt; margin-top: 24pt; }
  h2, h3, caption, figcaption { break-after: avoid; }
  table { font-size: 9pt; }
  td.number { font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr, figure, .finding, .equation, .references li { break-inside: avoid; }
  .equation, .references { font-size: 9.5pt; }
  a { color: inherit; text-decoration: none; }
}
`;

/** Margins hold on A4 and on Letter; every sheet says which report it belongs to. */
const sheets = (running: string, notice: string): Markup => html`
@page {
  margin: 20mm 16mm 18mm;
  @top-left { content: ${cssString(running)}; font: 8pt system-ui, sans-serif; color: #4a5057; }
  @top-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #4a5057; }
  @bottom-left { content: ${cssString(notice)}; font: 8pt system-ui, sans-serif; color: #4a5057; }
}
`;

export const style = (running: string, notice: string): Markup =>
  html`<style>${[screen, print, sheets(running, notice)]}</style>`;
