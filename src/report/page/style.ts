import { html, type Markup } from '../markup.ts';
import { contentStyle } from './style-content.ts';
import { pageStyle } from './style-page.ts';
import { recordStyle } from './style-record.ts';
import { printStyle, sheetStyle } from './style-print.ts';

/** `running` and `notice` stand in the margins of every printed sheet. */
export const style = (running: string, notice: string): Markup =>
  html`<style>
    ${[pageStyle, contentStyle, recordStyle, printStyle, sheetStyle(running, notice)]}
  </style>`;
