import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { TextInput } from '../controls/TextInput.tsx';
import { FieldRow } from './FieldRow.tsx';
import { readNumber, stepped, writeNumber } from './typed-number.ts';
import { useField } from './use-field.ts';

interface NumberFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly unit?: string;
  /** Arrow keys go to the next multiple of this. */
  readonly step?: number;
  readonly placeholder?: string;
  readonly alsoFor?: string;
  readonly disabled?: boolean;
  /** Shown and reached, but settled elsewhere. */
  readonly settled?: boolean;
  readonly extra?: ReactNode;
}

/** Takes whatever is typed: the check judges it, nothing is corrected in silence. */
export const NumberField = (props: NumberFieldProps): ReactNode => {
  const {
    pointer,
    label,
    unit = '',
    step = 1,
    placeholder,
    alsoFor,
    disabled = false,
    settled = false,
    extra,
  } = props;
  const field = useField(pointer, alsoFor);
  const [typed, setTyped] = useState('');
  const text = readNumber(typed) === field.value ? typed : writeNumber(field.value);

  const change = (next: string): void => {
    setTyped(next);
    field.edit(readNumber(next));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    if (typeof field.value !== 'number' || settled) return;
    event.preventDefault();
    field.edit(stepped(field.value, step, event.key === 'ArrowUp'));
  };

  return (
    <FieldRow field={field} label={label} shape="number" extra={extra}>
      <TextInput
        id={field.id}
        data-pointer={pointer}
        data-label={label}
        inputMode="decimal"
        autoComplete="off"
        unit={unit}
        value={disabled ? '' : text}
        disabled={disabled}
        readOnly={settled}
        placeholder={placeholder ?? ''}
        aria-invalid={field.finding?.severity === 'block'}
        {...(field.finding === undefined ? {} : { 'aria-describedby': field.noteId })}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </FieldRow>
  );
};
