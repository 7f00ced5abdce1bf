import { lazy, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import { Button } from '../controls/Button.tsx';
import type { Settings } from '../prediction/settings.ts';
import { Late } from '../sheet/Late.tsx';

const CompareSheet = lazy(async () => ({ default: (await import('./CompareSheet.tsx')).CompareSheet }));

interface CompareToolsProps {
  /** Of the plan on the screen; absent while there is none. */
  readonly report: Report | undefined;
  readonly settings: Settings;
}

const mostHeld = 4;

/** Holds the plan on the screen, so that what is edited next can be seen beside it. */
export const CompareTools = ({ report, settings }: CompareToolsProps): ReactNode => {
  const { t } = useTranslation();
  const [held, setHeld] = useState<readonly Report[]>([]);
  const [open, setOpen] = useState(false);
  const full = held.length === mostHeld;
  const close = (): void => setOpen(false);
  return (
    <div className="compare-tools">
      <Button
        data-label={t('compare.hold')}
        disabled={report === undefined || full}
        title={full ? t('compare.full') : ''}
        onClick={() => {
          if (report !== undefined) setHeld([...held, report]);
        }}
      >
        {t('compare.hold')}
      </Button>
      {held.length > 0 && (
        <Button framed aria-haspopup="dialog" data-label={t('compare.title')} onClick={() => setOpen(true)}>
          {t('compare.open', { count: held.length })}
        </Button>
      )}
      {open && (
        <Late onClose={close}>
          <CompareSheet
            held={held}
            now={report}
            settings={settings}
            onDrop={(index) => setHeld(held.filter((_, i) => i !== index))}
            onClose={close}
          />
        </Late>
      )}
    </div>
  );
};
