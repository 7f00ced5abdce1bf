import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mechanismGroups } from '../../model/index.ts';
import type { CourseRecord } from '../../planning/index.ts';
import { Button } from '../controls/Button.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { MechanismGroupSwitches } from './MechanismGroupSwitches.tsx';

interface MechanismSwitchesProps {
  readonly record: CourseRecord;
  readonly off: readonly string[];
  readonly onSwitch: (off: readonly string[]) => void;
}

/** Every mechanism that skin at rest can do without, by what it belongs to. */
export const MechanismSwitches = ({ record, off, onSwitch }: MechanismSwitchesProps): ReactNode => {
  const { t } = useTranslation('course');
  const [sought, setSought] = useState('');
  const summary = useRef<HTMLElement>(null);
  const switches = useMemo(() => record.equations.filter(({ switchable }) => switchable), [record]);
  const wanted = sought.trim().toLowerCase();
  const found = switches.filter(({ title }) => title.toLowerCase().includes(wanted));
  /** In the order of the list, so that one choice makes one course however it was made. */
  const change = (ids: readonly string[], on: boolean): void =>
    onSwitch(switches.map(({ id }) => id).filter((id) => (ids.includes(id) ? !on : off.includes(id))));
  return (
    <details className="course-switches">
      <summary ref={summary} className="small">
        {t('switches', { off: off.length, all: switches.length })}
      </summary>
      <div className="switch-tools">
        <TextInput
          type="search"
          aria-label={t('filter')}
          placeholder={t('filter')}
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
        <span role="status" className="quiet small">
          {wanted !== '' && t('found', { count: found.length, all: switches.length })}
        </span>
        {off.length > 0 && (
          <Button
            onClick={() => {
              onSwitch([]);
              // The button goes away with what it did.
              summary.current?.focus();
            }}
          >
            {t('allOn')}
          </Button>
        )}
      </div>
      {mechanismGroups.map((group) => (
        <MechanismGroupSwitches
          key={group}
          group={group}
          members={switches.filter((entry) => entry.group === group)}
          shown={found.filter((entry) => entry.group === group)}
          sought={wanted !== ''}
          off={off}
          onChange={change}
        />
      ))}
    </details>
  );
};
