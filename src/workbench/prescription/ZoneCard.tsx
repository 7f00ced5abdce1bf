import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogue } from '../../catalogue/index.ts';
import { Button } from '../controls/Button.tsx';
import { SeverityIcon } from '../numbers/SeverityIcon.tsx';
import type { DraftZone } from '../plan/draft.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { liesIn } from '../plan/pointer.ts';
import { duplicateZone, removeZone } from '../plan/zone-edits.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DeliveryFields } from './DeliveryFields.tsx';
import { NumberField } from './NumberField.tsx';
import { PrescriptionFields } from './PrescriptionFields.tsx';
import { SkinFields } from './SkinFields.tsx';
import { TextField } from './TextField.tsx';

interface ZoneCardProps {
  readonly zone: DraftZone;
  readonly index: number;
}

const sites = catalogue.sites.map(({ id, name }) => ({ value: id, label: name }));

/** The selected zone shows its fields, the others their name. */
export const ZoneCard = ({ zone, index }: ZoneCardProps): ReactNode => {
  const { t } = useTranslation();
  const { draft, checked, zoneIndex, selectZone, replace } = usePlan();
  const at = `/zones/${index}`;
  const selected = index === zoneIndex;
  const severities = new Set(
    checked.findings.filter(({ pointer }) => liesIn(pointer, at)).map((f) => f.severity),
  );
  const single = draft.zones.length === 1;

  const duplicate = (): void => {
    replace(duplicateZone(draft, index));
    selectZone(index + 1);
  };

  return (
    <div className={selected ? 'zone zone-selected' : 'zone'}>
      <button
        type="button"
        className="plain-button zone-head"
        aria-expanded={selected}
        data-zone={index}
        data-label={zone.id}
        onClick={() => selectZone(index)}
      >
        <span className="zone-name">{zone.id}</span>
        <span className="quiet">{zone.areaCm2} cm²</span>
        <span className="zone-findings push">
          {[...severities].map((severity) => (
            <SeverityIcon key={severity} severity={severity} />
          ))}
        </span>
      </button>
      {selected && (
        <div className="zone-body">
          <PrescriptionFields at={at} prescription={zone.prescription} />
          <DeliveryFields at={at} delivery={zone.delivery} />
          <div className="zone-part">
            <TextField pointer={`${at}/id`} label={t('zones.name')} />
            <ChoiceField pointer={`${at}/site`} label={t('zones.site')} choices={sites} />
            <NumberField pointer={`${at}/areaCm2`} label={t('zones.area')} unit="cm²" />
          </div>
          <SkinFields at={at} zone={zone} />
          <div className="zone-tools">
            <Button onClick={duplicate}>{t('zones.duplicate')}</Button>
            <Button
              disabled={single}
              title={single ? t('zones.removeLast') : ''}
              onClick={() => replace(removeZone(draft, index))}
            >
              {t('zones.remove')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
