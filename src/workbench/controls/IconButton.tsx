import type { ReactNode } from 'react';

interface IconButtonProps {
  readonly label: string;
  /** Keys that do the same. */
  readonly keys?: string;
  /** Lines on a square of 16. */
  readonly drawing: string;
  /** The part of the drawing that is filled. */
  readonly filling?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

export const IconButton = ({
  label,
  keys,
  drawing,
  filling,
  disabled = false,
  onPress,
}: IconButtonProps): ReactNode => (
  <button
    type="button"
    className="icon-button"
    aria-label={label}
    title={keys === undefined ? label : `${label} (${keys})`}
    disabled={disabled}
    onClick={onPress}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={drawing}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {filling !== undefined && <path d={filling} fill="currentColor" />}
    </svg>
  </button>
);
