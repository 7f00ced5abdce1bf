import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../controls/TextInput.tsx';
import { reveal } from '../plan/focus-field.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { jumpTargets, matching, type JumpTarget } from './jump-targets.ts';

interface FindSheetProps {
  readonly onClose: () => void;
}

export const FindSheet = ({ onClose }: FindSheetProps): ReactNode => {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const targets = useMemo(() => jumpTargets(), []);
  const found = matching(targets, query);
  const current = Math.min(place, found.length - 1);

  const jump = ({ element, kind }: JumpTarget): void => {
    onClose();
    // The closing dialog gives the focus back first.
    requestAnimationFrame(() => {
      if (kind === 'zone') element.click();
      reveal(element);
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = found[current];
    if (event.key === 'ArrowDown') setPlace(Math.min(current + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setPlace(Math.max(current - 1, 0));
    else if (event.key === 'Enter' && target !== undefined) jump(target);
    else return;
    event.preventDefault();
  };

  return (
    <Sheet title={t('find.title')} onClose={onClose}>
      <TextInput
        role="combobox"
        aria-label={t('find.title')}
        aria-expanded
        aria-controls="find-results"
        aria-activedescendant={current < 0 ? '' : `find-${current}`}
        placeholder={t('find.placeholder')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && <p className="quiet small">{t('find.none')}</p>}
      <ul id="find-results" className="find-results" role="listbox" aria-label={t('find.title')}>
        {found.map((target, index) => (
          <li
            key={`${target.kind} ${target.label} ${index}`}
            id={`find-${index}`}
            role="option"
            aria-selected={index === current}
            onPointerDown={() => jump(target)}
          >
            {target.label} <span className="quiet small push">{t(`find.${target.kind}`)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
