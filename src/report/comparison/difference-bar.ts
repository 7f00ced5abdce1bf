import type { Band } from '../../planning/index.ts';
import { accent, line, muted } from '../figures/figure-theme.ts';
import { html, type Markup } from '../markup.ts';

const width = 150;
const middle = 8;

const round = (value: number): number => Number(value.toFixed(2));

/** A difference on a line through 0: median, central half and 90 %. `reach` is where the line ends on both sides. */
export const differenceBar = ({ median, low50, high50, low90, high90 }: Band, reach: number): Markup => {
  const x = (value: number): number => round(width / 2 + (reach > 0 ? (value / reach) * (width / 2 - 4) : 0));
  return html`<svg
    class="difference"
    viewBox="0 0 ${width} 16"
    width="${width}"
    height="16"
    aria-hidden="true"
  >
    <path d="M4 ${middle}H${width - 4}" stroke="${line}" />
    <path d="M${width / 2} 1v14" stroke="${muted}" stroke-width="1.2" />
    <path d="M${x(low90)} ${middle}H${x(high90)}" stroke="${accent}" stroke-width="1.6" />
    <path d="M${x(low50)} ${middle}H${x(high50)}" stroke="${accent}" stroke-width="5" stroke-opacity="0.55" />
    <path d="M${x(median)} 3v10" stroke="${accent}" stroke-width="2.2" />
  </svg>`;
};
