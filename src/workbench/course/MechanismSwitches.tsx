import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseRecord } from '../../planning/index.ts';
import { Button } from '../controls/Button.tsx';

interface MechanismSwitchesProps {
  readonly record: CourseRecord;
  readonly off: readonly string[];
  readonly onSwitch: (off: readonly string[]) => void;
}

/** Every mechanism that skin at rest can do without. */
export const MechanismSwitches = ({ record, off, onSwitch }: MechanismSwitchesProps): ReactNode => {
  const { t } = useTranslation('course');
  const switches = record.equations.filter(({ switchable }) => switchable);
  return (
    <details className="course-switches">
      <summary className="small">{t('switches', { off: off.length, all: switches.length })}</summary>
      {off.length > 0 && <Button onClick={() => onSwitch([])}>{t('allOn')}</Button>}
      <ul>
        {switches.map(({ id, title, neutral }) => (
          <li key={id}>
            <label title={neutral}>
              <input
                type="checkbox"
                data-mechanism={id}
                checked={!off.includes(id)}
                onChange={({ currentTarget }) =>
                  onSwitch(currentTarget.checked ? off.filter((each) => each !== id) : [...off, id])
                }
              />{' '}
              {title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
};
