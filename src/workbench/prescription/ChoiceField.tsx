import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldRow } from './FieldRow.tsx';
import { useField } from './use-field.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Instead of writing the value into the plan. */
  readonly onChoose?: (value: string) => void;
}

/** One of a list. A value the list does not have is shown as such, not replaced. */
export const ChoiceField = ({ pointer, label, choices, onChoose }: ChoiceFieldProps): ReactNode => {
  const { t } = useTranslation();
  const field = useField(pointer);
  const value = String(field.value);
  const known = choices.some((choice) => choice.value === value);
  const stray = known ? [] : [{ value, label: t('prescription.notInCatalogue', { id: value }) }];
  return (
    <FieldRow field={field} label={label} shape="choice">
      <NativeSelect
        id={field.id}
        data-pointer={pointer}
        data-label={label}
        value={value}
        data={[...stray, ...choices]}
        aria-invalid={field.finding?.severity === 'block'}
        {...(field.finding === undefined ? {} : { 'aria-describedby': field.noteId })}
        onChange={(event) => (onChoose ?? field.edit)(event.currentTarget.value)}
      />
    </FieldRow>
  );
};
