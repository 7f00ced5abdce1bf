import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanContext.ts';
import { FindingCount } from './FindingCount.tsx';
import { FindingList } from './FindingList.tsx';

/** On narrow screens: counts that stay in sight, the list on demand. */
export const PinnedFindings = (): ReactNode => {
  const { t } = useTranslation();
  const { checked } = usePlan();
  const [open, setOpen] = useState(false);
  return (
    <section className="pinned-findings" aria-label={t('numbers.findings')}>
      <button
        type="button"
        className="plain-button pinned-head"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="heading">{t('numbers.findings')}</span>
        <FindingCount findings={checked.findings} />
        <span className="push quiet small">{t(open ? 'numbers.hide' : 'numbers.show')}</span>
      </button>
      {open && (
        <div className="pinned-list">
          <FindingList />
        </div>
      )}
    </section>
  );
};
