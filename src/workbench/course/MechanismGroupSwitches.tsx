import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MechanismGroup } from '../../model/index.ts';
import type { CourseEquation } from '../../planning/index.ts';
import { mechanismWords } from '../../report/index.ts';

interface MechanismGroupSwitchesProps {
  readonly group: MechanismGroup;
  readonly members: readonly CourseEquation[];
  /** Of the members, those that are found; all where nothing is sought. */
  readonly shown: readonly CourseEquation[];
  readonly sought: boolean;
  readonly off: readonly string[];
  readonly onChange: (ids: readonly string[], on: boolean) => void;
}

/** One tick for all that are shown, and behind the heading one for each. */
export const MechanismGroupSwitches = ({
  group,
  members,
  shown,
  sought,
  off,
  onChange,
}: MechanismGroupSwitchesProps): ReactNode => {
  const { t } = useTranslation('course');
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLInputElement>(null);
  const [all, title] = [members.length, mechanismWords[group]];
  const offOf = (some: readonly CourseEquation[]): number => some.filter(({ id }) => off.includes(id)).length;
  const [switchedOff, shownOff] = [offOf(members), offOf(shown)];
  const isPartly = shownOff > 0 && shownOff < shown.length;
  useEffect(() => {
    if (whole.current !== null) whole.current.indeterminate = isPartly;
  });
  if (shown.length === 0) return undefined;
  return (
    <div className="switch-group">
      <label className="tick">
        <input
          ref={whole}
          type="checkbox"
          data-mechanism-group={group}
          aria-label={t(sought ? 'foundOfGroup' : 'wholeGroup', { group: title, all: shown.length })}
          checked={shownOff === 0}
          onChange={() =>
            onChange(
              shown.map(({ id }) => id),
              shownOff > 0,
            )
          }
        />
        {t(sought ? 'tickFound' : 'tickAll')}
      </label>
      <details
        open={sought || open}
        onToggle={({ currentTarget }) => {
          if (!sought) setOpen(currentTarget.open);
        }}
      >
        <summary>
          <h3>{title}</h3>
          <span className={switchedOff === 0 ? 'quiet small' : 'small'}>
            {t('groupOff', { off: switchedOff, all })}
          </span>
        </summary>
        <ul>
          {shown.map(({ id, title: name, neutral }) => (
            <li key={id}>
              <label title={neutral}>
                <input
                  type="checkbox"
                  data-mechanism={id}
                  aria-description={neutral}
                  checked={!off.includes(id)}
                  onChange={({ currentTarget }) => onChange([id], currentTarget.checked)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
};
