import { css, type Markup } from '../markup.ts';

/** Findings, figures, tables, equations. */
export const contentStyle: Markup = css`
  .findings {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .finding {
    display: grid;
    grid-template-columns: 172px 1fr;
    gap: 4px 16px;
    padding: 12px 0 6px;
    border-top: 1px solid var(--line);
  }
  .finding:first-child {
    border-top: 0;
    padding-top: 0;
  }
  .severity {
    font-weight: 650;
    font-size: 14px;
  }
  .icon {
    display: inline-block;
    width: 1.2em;
  }
  .finding.block .severity {
    color: var(--block);
  }
  .finding.warn .severity {
    color: var(--amber);
  }
  .finding.inform .severity {
    color: var(--inform);
  }
  .finding p {
    margin: 2px 0 4px;
  }
  .pointer {
    color: var(--muted);
    font-size: 12.5px;
  }
  .prescription {
    font-size: 15px;
  }
  figure {
    margin: 18px 0 22px;
  }
  figcaption {
    font-weight: 650;
    font-size: 14px;
    margin: 0 0 6px;
  }
  figure svg {
    display: block;
    width: 100%;
    height: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 13px;
    line-height: 1.4;
    margin: 18px 0 8px;
  }
  caption {
    text-align: left;
    font-weight: 650;
    font-size: 14px;
    padding: 0 0 6px;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    padding: 6px 14px 6px 0;
    border-bottom: 1px solid var(--line);
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  thead th {
    color: var(--muted);
    font-size: 12.5px;
    border-bottom: 1px solid var(--muted);
    vertical-align: bottom;
  }
  th.number,
  td.number {
    text-align: right;
    white-space: nowrap;
  }
  td.number {
    font-size: 13.5px;
  }
  td.number.nominal {
    color: var(--muted);
  }
  td.unit,
  td.evidence {
    white-space: nowrap;
  }
  .meaning {
    display: block;
    color: var(--muted);
    font-size: 12.5px;
  }
  .mark {
    white-space: nowrap;
  }
  .mark > span {
    color: var(--accent);
    display: inline-block;
    width: 1.1em;
    text-align: center;
  }
  .mark.assumed {
    color: var(--amber);
    font-weight: 600;
  }
  .mark.assumed > span {
    color: var(--amber);
  }
  .key {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(270px, 1fr));
    gap: 0 24px;
    margin: 4px 0;
    font-size: 12.5px;
  }
  .key div {
    display: flex;
    gap: 8px;
  }
  .key dt {
    color: var(--ink);
    min-width: 78px;
  }
  .key dd {
    color: var(--muted);
  }
  .small {
    font-size: 12.5px;
  }
  .cite {
    font-size: 0.85em;
    font-weight: 400;
    text-decoration: none;
    white-space: nowrap;
  }
  .equation {
    padding: 0 0 10px;
    margin: 0 0 14px;
    border-bottom: 1px solid var(--line);
  }
  .equation:last-child {
    border-bottom: 0;
  }
  .law {
    margin: 4px 0;
  }
  .law .unit {
    color: var(--muted);
    font-size: 13px;
  }
  .tex code {
    color: var(--muted);
  }
  .tex .muted {
    font-size: 12px;
  }
  .symbols {
    margin: 6px 0;
    font-size: 13px;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(300px, 1fr));
    gap: 2px 24px;
  }
  .symbols div {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .symbols dt {
    color: var(--ink);
    flex: none;
  }
  .validity {
    font-size: 13px;
  }
  .parameters td p {
    margin: 0 0 4px;
  }
  .parameters th code {
    color: var(--muted);
  }
  .parameters thead th:first-child {
    width: 30%;
  }
  .parameters thead th:nth-child(2) {
    width: 22%;
  }
  .assumed-row {
    background: var(--amber-ground);
  }
  .assumed-row th {
    border-left: 3px solid var(--amber);
    padding-left: 9px;
  }
  .known-row th {
    padding-left: 12px;
  }
  .references {
    padding-left: 1.8em;
    font-size: 13px;
  }
  .references li {
    margin: 0 0 8px;
  }
  footer {
    margin-top: 40px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
    color: var(--muted);
    font-size: 13px;
  }
  @media (max-width: 600px) {
    .finding {
      grid-template-columns: 1fr;
    }
    .meaning,
    .sampled .nominal {
      display: none;
    }
    .indicators {
      font-size: 12px;
    }
    th,
    td {
      padding-right: 8px;
    }
  }
`;
