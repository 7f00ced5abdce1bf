import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../planning/index.ts';
import { zoneOf } from '../plan/pointer.ts';
import { fieldWords } from './field-words.ts';
import { planChanges } from './plan-changes.ts';

interface ChangeListProps {
  readonly from: Plan;
  readonly to: Plan;
}

const mostShown = 8;

/** What a plan sets otherwise than the reference, in the words of the form. */
export const ChangeList = ({ from, to }: ChangeListProps): ReactNode => {
  const { t } = useTranslation('compare');
  const { t: ofForm } = useTranslation();
  const changes = planChanges(from, to).flatMap((change) => {
    const words = fieldWords(change.pointer, ofForm);
    if (words === undefined) return [];
    const said = (value: typeof change.from): string => words.said(value) || t('absent');
    const zone = zoneOf(change.pointer);
    const group = zone === undefined ? words.group : (from.zones[zone] ?? to.zones[zone])?.id;
    return [{ ...change, group, label: words.label, from: said(change.from), to: said(change.to) }];
  });
  if (changes.length === 0) return <span className="quiet small change-list">{t('same')}</span>;
  return (
    <ul className="change-list small" aria-label={t('changes')}>
      {changes.slice(0, mostShown).map(({ pointer, group, label, from: before, to: after }) => (
        <li key={pointer} data-change={pointer}>
          {group !== undefined && `${group}, `}
          <b>{label}</b> {before} → {after}
        </li>
      ))}
      {changes.length > mostShown && (
        <li className="quiet">{t('moreChanges', { count: changes.length - mostShown })}</li>
      )}
    </ul>
  );
};
