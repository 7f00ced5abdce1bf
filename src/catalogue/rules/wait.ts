import type { Access, Sources, Spread, Tier } from '../../quantities/index.ts';
import type { IntervalOption } from '../rule.ts';
import { exactly, stated } from '../stated.ts';

/** How long one source says to wait. Months count 30 days. */
export const wait = ({
  id,
  basis,
  days,
  spread = exactly,
  ...origin
}: {
  readonly id: string;
  readonly basis: string;
  readonly days: number;
  readonly spread?: Spread;
  readonly access: Access;
  readonly tier: Tier;
  readonly sources: Sources;
  readonly row: string;
  readonly note?: string;
}): IntervalOption => ({ id, basis, interval: stated({ from: 'human', ...origin })(days, 'd', spread) });
