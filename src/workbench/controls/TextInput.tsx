import type { ComponentProps, ReactNode } from 'react';

interface TextInputProps extends ComponentProps<'input'> {
  /** Stands inside, behind what is typed. */
  readonly unit?: string;
}

export const TextInput = ({ unit = '', ...rest }: TextInputProps): ReactNode => (
  <span className={unit === '' ? 'input-room' : 'input-room input-with-unit'}>
    <input className="input" {...rest} />
    {unit !== '' && <span className="input-unit">{unit}</span>}
  </span>
);
