import { html, markupToString, type Markup } from '../markup.ts';
import { pageStyle } from '../page/style-page.ts';
import { sheetPageStyle } from './style-sheet.ts';

/** How much a sheet has to hold: the more, the smaller its type, so that one page is enough. */
export type Density = 'roomy' | 'normal' | 'compact' | 'dense' | 'tight';

export interface SheetPage {
  readonly title: string;
  readonly density: Density;
  readonly content: Markup;
}

/** One printed page on A4 and on Letter: no script, nothing fetched. */
export const sheetPage = ({ title, density, content }: SheetPage): string =>
  markupToString(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
          />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <style>
            ${[pageStyle, sheetPageStyle]}
          </style>
        </head>
        <body class="sheet ${density}">
          ${content}
        </body>
      </html> `,
  );

/** An empty square to tick by hand. */
export const tickBox: Markup = html`<span class="box" role="img" aria-label="to tick"></span>`;

/** A line to write on. */
export const blank = (label: string): Markup =>
  html`<span class="blank"><span class="blank-label">${label}</span><span class="rule"></span></span>`;
