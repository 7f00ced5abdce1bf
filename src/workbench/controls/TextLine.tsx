import type { ComponentProps, ReactNode } from 'react';

interface TextLineProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'onKeyDown' | 'rows'> {
  readonly onText: (text: string) => void;
}

/** One line of text, shown whole: what is long is broken, not typed, into several. */
export const TextLine = ({ onText, ...rest }: TextLineProps): ReactNode => (
  <span className="input-room">
    <textarea
      className="input"
      rows={1}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(event) => onText(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      {...rest}
    />
  </span>
);
