import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanContext.ts';
import { presets } from '../plan/presets.ts';
import { Sheet } from '../sheet/Sheet.tsx';

/** Plans to start from. The plan on the screen is one undo away. */
export const PresetSheet = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation();
  const { replace, selectZone } = usePlan();
  return (
    <Sheet title={t('presets.title')} onClose={onClose}>
      <p className="quiet small">{t('presets.why')}</p>
      <ul className="presets">
        {presets.map(({ id, plan }) => (
          <li key={id}>
            <button
              type="button"
              className="plain-button preset"
              data-preset={id}
              onClick={() => {
                replace(plan);
                selectZone(0);
                onClose();
              }}
            >
              <b>{plan.title}</b>
              <span className="quiet small">{t(`presets.${id}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
