import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../controls/Select.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { FieldRow } from './FieldRow.tsx';
import { useField } from './use-field.ts';

interface DayFieldProps {
  readonly pointer: string;
  readonly label: string;
  /** What stands for “the plan does not say”. */
  readonly absent: string;
  /** What may be said instead of a day. */
  readonly words: readonly ('never' | 'unknown')[];
}

/** A day, a word instead of one, or nothing. A day not yet chosen is nothing, so that the plan stays readable. */
export const DayField = ({ pointer, label, absent, words }: DayFieldProps): ReactNode => {
  const { t } = useTranslation();
  const field = useField(pointer);
  const [picking, setPicking] = useState(false);
  const value = typeof field.value === 'string' ? field.value : '';
  const word = words.find((entry) => entry === value);
  const day = word === undefined && (value !== '' || picking);
  const choose = (choice: string): void => {
    setPicking(choice === 'day');
    field.edit(choice === 'day' || choice === '' ? undefined : choice);
  };
  return (
    <FieldRow field={field} label={label}>
      <div className="day">
        <Select
          id={field.id}
          data-pointer={pointer}
          data-label={label}
          value={day ? 'day' : value}
          choices={[
            { value: '', label: absent },
            ...words.map((entry) => ({ value: entry, label: t(`screening.answers.${entry}`) })),
            { value: 'day', label: t('screening.onDay') },
          ]}
          {...(field.finding === undefined ? {} : { 'aria-describedby': field.noteId })}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {day && (
          <TextInput
            type="date"
            aria-label={t('screening.dayOf', { question: label })}
            value={value}
            onChange={(event) => {
              setPicking(true);
              field.edit(event.currentTarget.value === '' ? undefined : event.currentTarget.value);
            }}
          />
        )}
      </div>
    </FieldRow>
  );
};
