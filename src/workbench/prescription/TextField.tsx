import type { ReactNode } from 'react';
import { TextLine } from '../controls/TextLine.tsx';
import { FieldRow } from './FieldRow.tsx';
import { useField } from './use-field.ts';

interface TextFieldProps {
  readonly pointer: string;
  readonly label: string;
  /** Below its label; left out, beside it. */
  readonly shape?: 'text';
}

export const TextField = ({ pointer, label, shape }: TextFieldProps): ReactNode => {
  const field = useField(pointer);
  return (
    <FieldRow field={field} label={label} shape={shape}>
      <TextLine
        id={field.id}
        data-pointer={pointer}
        data-label={label}
        autoComplete="off"
        value={typeof field.value === 'string' ? field.value : ''}
        aria-invalid={field.finding?.severity === 'block'}
        {...(field.finding === undefined ? {} : { 'aria-describedby': field.noteId })}
        onText={field.edit}
      />
    </FieldRow>
  );
};
