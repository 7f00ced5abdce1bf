import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tick } from '../controls/Tick.tsx';
import { NumberField } from './NumberField.tsx';
import { useField } from './use-field.ts';

interface NumberOrUnknownProps {
  readonly pointer: string;
  readonly label: string;
  readonly unit: string;
  readonly placeholder?: string;
}

/** A number, or the word that it was asked and is not known. */
export const NumberOrUnknown = ({ pointer, label, unit, placeholder }: NumberOrUnknownProps): ReactNode => {
  const { t } = useTranslation();
  const { value, edit } = useField(pointer);
  const unknown = value === 'unknown';
  return (
    <NumberField
      pointer={pointer}
      label={label}
      unit={unit}
      disabled={unknown}
      {...(placeholder === undefined || unknown ? {} : { placeholder })}
      extra={
        <Tick
          label={t('prescription.unknown')}
          of={label}
          ticked={unknown}
          onTick={(ticked) => edit(ticked ? 'unknown' : undefined)}
        />
      }
    />
  );
};
