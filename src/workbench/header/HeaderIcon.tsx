import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';

interface HeaderIconProps {
  readonly label: string;
  readonly keys?: string;
  readonly drawing: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

export const HeaderIcon = ({
  label,
  keys,
  drawing,
  disabled = false,
  onPress,
}: HeaderIconProps): ReactNode => (
  <ActionIcon
    variant="subtle"
    color="gray"
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
    </svg>
  </ActionIcon>
);
