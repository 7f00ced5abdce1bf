import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { deliveriesOf, deviceOf } from '../plan/device-edits.ts';
import type { DraftDelivery } from '../plan/draft.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { deliveryAs } from '../plan/zone-edits.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { NumberField } from './NumberField.tsx';

interface DeliveryFieldsProps {
  /** Pointer to the zone. */
  readonly at: string;
  readonly delivery: DraftDelivery;
}

/** What the device can make; what the plan says stays in the list even where it cannot. */
export const DeliveryFields = ({ at, delivery }: DeliveryFieldsProps): ReactNode => {
  const { t } = useTranslation();
  const { draft, edit } = usePlan();
  const pointer = `${at}/delivery`;
  const device = deviceOf(draft);
  const kinds = [...new Set([...(device === undefined ? [] : deliveriesOf(device)), delivery.kind])];
  const choose = (value: string): void => {
    const kind = kinds.find((entry) => entry === value);
    if (kind !== undefined) edit(pointer, deliveryAs(kind, delivery));
  };
  return (
    <div className="zone-part">
      <ChoiceField
        pointer={`${pointer}/kind`}
        label={t('zones.delivery')}
        choices={kinds.map((value) => ({ value, label: t(`zones.deliveries.${value}`) }))}
        onChoose={choose}
      />
      {delivery.kind === 'contact' && (
        <NumberField pointer={`${pointer}/contactSeconds`} label={t('zones.contact')} unit="s" step={5} />
      )}
      {(delivery.kind === 'glide' || delivery.kind === 'roll') && (
        <NumberField
          pointer={`${pointer}/handSpeedCmPerS`}
          label={t('zones.handSpeed')}
          unit="cm/s"
          step={0.5}
          placeholder={delivery.kind === 'roll' ? t('zones.handSpeedOpen') : ''}
        />
      )}
      {(delivery.kind === 'contact' || delivery.kind === 'glide') && (
        <NumberField
          pointer={`${pointer}/rateHz`}
          label={t('zones.rate')}
          unit="Hz"
          step={5}
          placeholder={t('zones.rateOpen')}
        />
      )}
    </div>
  );
};
