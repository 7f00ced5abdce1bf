import type { ReactNode } from 'react';

interface BarProps {
  /** 0 … 1; more fills the bar and shows as too much. */
  readonly share: number;
  /** A wider share that is paler. */
  readonly beyond?: number;
}

const width = (share: number): number => 100 * Math.min(1, Math.max(0, share));

/** A share drawn beside the number that says it. */
export const Bar = ({ share, beyond = 0 }: BarProps): ReactNode => (
  <svg
    className={share > 1 ? 'bar bar-over' : 'bar'}
    viewBox="0 0 100 6"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect className="bar-track" width="100" height="6" />
    <rect className="bar-beyond" width={width(beyond)} height="6" />
    <rect className="bar-share" width={width(share)} height="6" />
  </svg>
);
