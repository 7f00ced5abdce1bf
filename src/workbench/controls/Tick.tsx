import type { ReactNode } from 'react';

interface TickProps {
  readonly label: string;
  /** The field it belongs to, for those who cannot see where it stands. */
  readonly of?: string;
  readonly pointer?: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

export const Tick = ({ label, of, pointer, ticked, onTick }: TickProps): ReactNode => (
  <label className="tick">
    <input
      type="checkbox"
      checked={ticked}
      {...(pointer === undefined ? {} : { 'data-pointer': pointer, 'data-label': label })}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    {of !== undefined && <span className="unseen">{`${of}: `}</span>}
    {label}
  </label>
);
