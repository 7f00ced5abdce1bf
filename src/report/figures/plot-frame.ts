import { html, type Markup } from '../markup.ts';
import { ink, line, muted } from './figure-theme.ts';
import type { LinearAxis } from './linear-axis.ts';
import { tickLabels } from './tick-labels.ts';

/** The part of a panel in which data lie. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** To hundredths of a user unit. */
export const placed = (value: number): number => Number(value.toFixed(2));

export const panelTitle = (text: string, left: number, top: number): Markup =>
  html`<text x="${placed(left)}" y="${placed(top + 15)}" font-size="12" font-weight="650" fill="${ink}"
    >${text}</text
  >`;

export const verticalScale = (axis: LinearAxis, { left, right }: Plot, count: number): Markup => {
  const ticks = axis.ticks(count);
  const labels = tickLabels(ticks);
  return html`${ticks.map(
    (tick, i) =>
      html`<path d="M${placed(left)} ${placed(axis.at(tick))}H${placed(right)}" stroke="${line}" /><text
          x="${placed(left - 5)}"
          y="${placed(axis.at(tick) + 4)}"
          text-anchor="end"
          fill="${muted}"
          >${labels[i] ?? ''}</text
        >`,
  )}`;
};

export const horizontalScale = (
  axis: LinearAxis,
  { left, right, bottom }: Plot,
  ticks: readonly number[],
): Markup => {
  const labels = tickLabels(ticks);
  return html`<path d="M${placed(left)} ${placed(bottom)}H${placed(right)}" stroke="${muted}" />${ticks.map(
      (tick, i) =>
        html`<path d="M${placed(axis.at(tick))} ${placed(bottom)}v4" stroke="${muted}" /><text
            x="${placed(axis.at(tick))}"
            y="${placed(bottom + 15)}"
            text-anchor="middle"
            fill="${muted}"
            >${labels[i] ?? ''}</text
          >`,
    )}`;
};
