import type { ComponentProps, ReactNode } from 'react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** With an edge of its own, where words alone would not read as a button. */
  readonly framed?: boolean;
}

export const Button = ({ framed = false, className = '', ...rest }: ButtonProps): ReactNode => (
  <button type="button" className={`button ${framed ? 'button-framed' : ''} ${className}`} {...rest} />
);
