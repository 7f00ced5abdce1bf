import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../planning/index.ts';
import { planChanges } from './plan-changes.ts';

interface ChangeListProps {
  readonly from: Plan;
  readonly to: Plan;
}

const mostShown = 8;

/** What a plan sets otherwise than the reference. */
export const ChangeList = ({ from, to }: ChangeListProps): ReactNode => {
  const { t } = useTranslation();
  const changes = planChanges(from, to).filter(({ pointer }) => pointer !== '/title');
  const said = (value: string | number | boolean | undefined): string =>
    value === undefined ? t('compare.absent') : String(value);
  if (changes.length === 0) return <span className="quiet small change-list">{t('compare.same')}</span>;
  return (
    <ul className="change-list small" aria-label={t('compare.changes')}>
      {changes.slice(0, mostShown).map(({ pointer, from: before, to: after }) => (
        <li key={pointer}>
          <code>{pointer.slice(1)}</code> {said(before)} → {said(after)}
        </li>
      ))}
      {changes.length > mostShown && (
        <li className="quiet">{t('compare.moreChanges', { count: changes.length - mostShown })}</li>
      )}
    </ul>
  );
};
