import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KindSwitch } from '../controls/KindSwitch.tsx';
import type { DraftPrescription } from '../plan/draft.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { prescriptionAs } from '../plan/zone-edits.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DepthField } from './DepthField.tsx';
import { NumberField } from './NumberField.tsx';
import { StopRules } from './StopRules.tsx';

interface PrescriptionFieldsProps {
  /** Pointer to the zone. */
  readonly at: string;
  readonly prescription: DraftPrescription;
}

const endpoints = ['none', 'erythema', 'pinpoint-bleeding'] as const;

export const PrescriptionFields = ({ at, prescription }: PrescriptionFieldsProps): ReactNode => {
  const { t } = useTranslation();
  const { edit } = usePlan();
  const pointer = `${at}/prescription`;
  const { kind } = prescription;
  return (
    <>
      <KindSwitch
        label={t('zones.kind')}
        value={kind}
        choices={(['fixed', 'stepped'] as const).map((value) => ({ value, label: t(`zones.${value}`) }))}
        onChoose={(value) =>
          edit(pointer, prescriptionAs(value === 'stepped' ? 'stepped' : 'fixed', prescription))
        }
      />
      {kind === 'fixed' ? (
        <>
          <DepthField pointer={`${pointer}/depthMm`} alsoFor={pointer} label={t('zones.depth')} />
          <NumberField pointer={`${pointer}/passes`} label={t('zones.passes')} />
        </>
      ) : (
        <>
          <NumberField
            pointer={`${pointer}/startDepthMm`}
            label={t('zones.startDepth')}
            unit="mm"
            step={0.05}
          />
          <NumberField pointer={`${pointer}/stepMm`} label={t('zones.step')} unit="mm" step={0.05} />
          <DepthField pointer={`${pointer}/capMm`} alsoFor={pointer} label={t('zones.cap')} />
          <NumberField pointer={`${pointer}/maxPasses`} label={t('zones.maxPasses')} />
          <ChoiceField
            pointer={`${pointer}/clinicalEndpoint`}
            label={t('zones.endpoint')}
            choices={endpoints.map((value) => ({ value, label: t(`zones.endpoints.${value}`) }))}
          />
          <StopRules pointer={`${pointer}/stopRules`} rules={prescription.stopRules} />
        </>
      )}
    </>
  );
};
