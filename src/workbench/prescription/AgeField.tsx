import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from './NumberField.tsx';
import { useField } from './use-field.ts';

const pointer = '/person/ageYears';

export const AgeField = (): ReactNode => {
  const { t } = useTranslation();
  const { value, edit } = useField(pointer);
  const unknown = value === 'unknown';
  return (
    <NumberField
      pointer={pointer}
      label={t('prescription.age')}
      unit="y"
      disabled={unknown}
      extra={
        <label className="tick">
          <input
            type="checkbox"
            checked={unknown}
            onChange={(event) => edit(event.currentTarget.checked ? 'unknown' : undefined)}
          />
          {t('prescription.unknown')}
        </label>
      }
    />
  );
};
