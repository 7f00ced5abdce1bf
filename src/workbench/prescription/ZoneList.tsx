import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import { addZone } from '../plan/zone-edits.ts';
import { ZoneCard } from './ZoneCard.tsx';

export const ZoneList = (): ReactNode => {
  const { t } = useTranslation();
  const { draft, replace, selectZone } = usePlan();
  const add = (): void => {
    replace(addZone(draft));
    selectZone(draft.zones.length);
  };
  return (
    <div className="block">
      <h2 className="heading">
        {t('zones.heading')}
        <Button className="push" onClick={add}>
          {t('zones.add')}
        </Button>
      </h2>
      <ul className="zones">
        {draft.zones.map((zone, index) => (
          // Two zones may carry one name while it is being typed.
          <li key={index}>
            <ZoneCard zone={zone} index={index} />
          </li>
        ))}
      </ul>
    </div>
  );
};
