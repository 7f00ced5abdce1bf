import { html, type Markup } from '../markup.ts';
import { accent, ink, line, muted, textWidth, typeface } from './figure-theme.ts';

/** Entries of a square matrix that can differ from zero, and those that elimination adds. */
export interface SparsityPattern {
  readonly rows: readonly string[];
  /** Rows and columns in the order they are drawn. */
  readonly order: readonly number[];
  readonly entries: readonly { readonly row: number; readonly column: number }[];
  readonly fill: readonly { readonly row: number; readonly column: number }[];
}

/** Names of more rows would not be readable. */
const mostNames = 12;
const side = 240;

const round = (value: number): number => Number(value.toFixed(2));

/** The pattern in the order of elimination: full squares for entries, rings for fill. */
export const sparsityFigure = ({ rows, order, entries, fill }: SparsityPattern): Markup => {
  const n = Math.max(1, rows.length);
  const named = n <= mostNames;
  const names = named ? Math.max(...rows.map((name) => textWidth(name, 11))) + 8 : 0;
  const size = side / n;
  const place = new Map(order.map((index, at) => [index, at]));
  const corner = (index: number): number => (place.get(index) ?? 0) * size;
  const inset = Math.min(2, size * 0.12);
  const width = names + side + 2;
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="sparsity"
    viewBox="0 0 ${round(width)} ${side + 2}"
    role="img"
    font-family="${typeface}"
    font-size="11"
  >
    <title>Sparsity of the matrix</title>
    <desc>
      ${n} rows in the order of elimination (${order.map((index) => rows[index] ?? '').join(', ')}),
      ${entries.length} entries of the Jacobian, ${fill.length} added by elimination.
    </desc>
    <rect x="${round(names + 1)}" y="1" width="${side}" height="${side}" fill="none" stroke="${line}" />
    ${
      named
        ? order.map(
            (index, at) =>
              html`<text
                x="${round(names - 5)}"
                y="${round(1 + (at + 0.5) * size + 4)}"
                text-anchor="end"
                fill="${muted}"
                >${rows[index] ?? ''}</text
              >`,
          )
        : []
    }
    ${entries.map(
      ({ row, column }) =>
        html`<rect
          x="${round(names + 1 + corner(column) + inset)}"
          y="${round(1 + corner(row) + inset)}"
          width="${round(size - 2 * inset)}"
          height="${round(size - 2 * inset)}"
          fill="${accent}"
        />`,
    )}
    ${fill.map(
      ({ row, column }) =>
        html`<circle
          cx="${round(names + 1 + corner(column) + size / 2)}"
          cy="${round(1 + corner(row) + size / 2)}"
          r="${round(size * 0.28)}"
          fill="none"
          stroke="${ink}"
          stroke-width="${round(Math.min(2, size * 0.15))}"
        />`,
    )}
  </svg>`;
};
